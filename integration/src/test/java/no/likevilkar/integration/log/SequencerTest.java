package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.LogCheck;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.log.LogMismatchException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sequencer goes on after every stop, and refuses to go on where rows, tiles and checkpoint contradict each other. */
class SequencerTest {

    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    private final SigningKey signingKey = Logs.key();
    private final NoteSigner key = NoteSigner.ofLog(Logs.ORIGIN, signingKey);
    private final Logs.Rows rows = new Logs.Rows();

    private Disk disk(Path home) {
        return new FolderDisk(home);
    }

    private Sequencer open() throws Exception {
        return Sequencer.open(rows, disk(folder), key);
    }

    private Sequencer openWith(int count) throws Exception {
        var sequencer = open();
        Logs.append(sequencer, rows, count);
        return sequencer;
    }

    private Checkpoint published() throws Exception {
        return Checkpoint.read("checkpoint", Files.readAllBytes(folder.resolve("checkpoint")));
    }

    private void assertWhole(Path home, long size) throws Exception {
        var report = LogCheck.check(new FolderFiles(home), Optional.empty(), List.of());
        assertThat(report.failures()).isEmpty();
        assertThat(report.checkpoint().orElseThrow().size()).isEqualTo(size);
        assertThat(report.beyond()).isZero();
    }

    @Test
    void anEmptyLogHasACheckpointAndGrows() throws Exception {
        var sequencer = open();
        assertThat(published().size()).isZero();
        assertWhole(folder, 0);
        for (int size : List.of(1, 2, 255, 257)) {
            Logs.append(sequencer, rows, (int) (size - sequencer.size()));
            assertThat(sequencer.size()).isEqualTo(size);
            assertThat(sequencer.checkpoint()).isEqualTo(Files.readAllBytes(folder.resolve("checkpoint")));
            assertWhole(folder, size);
        }
        assertThat(folder.resolve("tile/entries/000.p")).exists();
        Logs.append(open(), rows, 1);
        assertThat(folder.resolve("tile/entries/000.p")).doesNotExist();
        open();
        assertWhole(folder, 258);
    }

    /** A log is begun, or goes over the end of a tile, stopped at every step of it: it goes on as if nothing was. */
    @ParameterizedTest
    @ValueSource(ints = {0, 250})
    void aStopAtAnyStepIsMadeGoodByOpeningAgain(int before) throws Exception {
        var begun = new MemoryDisk();
        if (before > 0) {
            Logs.append(Sequencer.open(rows, begun, key), rows, before);
        }
        var whole = begun.copy();
        int steps = run(whole, rowsOf(before), NEVER);
        for (int stopAt = 1; stopAt <= steps; stopAt++) {
            var disk = begun.copy();
            var own = rowsOf(before);
            run(disk, own, stopAt);
            var again = Sequencer.open(own, disk, key);
            assertThat(again.size()).as("stop at %d", stopAt).isEqualTo(own.count());
            if (own.count() < before + 10) {
                Logs.append(again, own, (int) (before + 10 - own.count()));
            }
            assertThat(disk.read("checkpoint").orElseThrow())
                    .isEqualTo(whole.read("checkpoint").orElseThrow());
            var report = LogCheck.check(disk, Optional.empty(), List.of());
            assertThat(report.failures()).as("stop at %d", stopAt).isEmpty();
            assertThat(report.beyond()).isZero();
        }
    }

    private Logs.Rows rowsOf(int count) {
        var own = new Logs.Rows();
        own.leaves.addAll(rows.leaves.subList(0, count));
        return own;
    }

    /** Opens and appends until the disk stops; how many steps it took. */
    private int run(Disk disk, Logs.Rows own, int stopAt) throws Exception {
        var failing = new FailingDisk(disk, stopAt);
        try {
            Logs.append(Sequencer.open(own, failing, key), own, 10);
        } catch (IOException stopped) {
            assertThat(stopped).hasMessageContaining("stopped at step");
        }
        return failing.steps();
    }

    @Test
    void aDiskThatFailsOnceIsGoneOnWithInTheSameProcess() throws Exception {
        openWith(5);
        var group = open().prepare(List.of(Logs.leaf(5), Logs.leaf(6)));
        var failing = Sequencer.open(rows, new FailingDisk(disk(folder), 4), key);
        rows.commit(group);
        assertThatThrownBy(() -> failing.append(group)).isInstanceOf(IOException.class);
        assertThat(failing.size()).isEqualTo(5);
        var healed = open();
        assertThat(healed.size()).isEqualTo(7);
        assertWhole(folder, 7);
    }

    @Test
    void restoredOlderRowsAreFoundAtStart() throws Exception {
        openWith(20);
        rows.leaves.subList(15, 20).clear();
        assertMismatch(Kind.ROWS_LOST, "tile/entries/000.p/20");
        Files.delete(folder.resolve("tile/entries/000.p/20"));
        assertMismatch(Kind.ROWS_LOST, "checkpoint");
    }

    @Test
    void restoredOlderRowsAreFoundWithoutACheckpointToo() throws Exception {
        openWith(300);
        Files.delete(folder.resolve("checkpoint"));
        rows.leaves.subList(200, 300).clear();
        assertMismatch(Kind.ROWS_LOST, "tile/entries/000");
    }

    @Test
    void rowsThatGrewAnewAfterARestoreAreFound() throws Exception {
        openWith(20);
        Files.delete(folder.resolve("checkpoint"));
        rows.leaves.subList(15, 20).clear();
        for (int i = 15; i < 30; i++) {
            rows.leaves.add(LogLeaf.of(LeafType.EXPORT, Logs.BEGINNING.plusSeconds(1000 + i), Logs.digest("other" + i))
                    .bytes());
        }
        assertMismatch(Kind.TILE_DIFFERS, "tile/entries/000.p/20");
    }

    @Test
    void aRewrittenRowIsFoundWithItsPlace() throws Exception {
        openWith(300);
        rows.leaves.set(
                17,
                LogLeaf.of(LeafType.EXPORT, Logs.BEGINNING.plusSeconds(17), Logs.digest("x"))
                        .bytes());
        assertMismatch(Kind.ROW_REWRITTEN, "row 17");
    }

    @Test
    void aForkedTileIsFoundWithItsPlace() throws Exception {
        openWith(300);
        Path tile = folder.resolve("tile/0/001.p/44");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[32 * 7]++;
        Files.write(tile, bytes);
        assertMismatch(Kind.TILE_DIFFERS, "tile/0/001.p/44 hash 7");
        Files.delete(tile);
        assertMismatch(Kind.TILE_MISSING, "tile/0/001.p/44");
    }

    @Test
    void rowsAndTilesThatAgreeAgainstTheCheckpointAreFound() throws Exception {
        openWith(10);
        byte[] old = Files.readAllBytes(folder.resolve("checkpoint"));
        Path other = Files.createDirectory(folder.resolve("other"));
        rows.leaves.set(
                9,
                LogLeaf.of(LeafType.EXPORT, Logs.BEGINNING.plusSeconds(9), Logs.digest("x"))
                        .bytes());
        Sequencer.open(rows, disk(other), key);
        Files.write(other.resolve("checkpoint"), old);
        assertThatThrownBy(() -> Sequencer.open(rows, disk(other), key))
                .isInstanceOfSatisfying(LogMismatchException.class, mismatch -> {
                    assertThat(mismatch.kind()).isEqualTo(Kind.CHECKPOINT_DIFFERS);
                    assertThat(mismatch.place()).isEqualTo("checkpoint");
                });
    }

    @Test
    void aCheckpointOrKeyOfSomebodyElseIsRefused() throws Exception {
        openWith(4);
        assertThatThrownBy(() -> Sequencer.open(rows, disk(folder), NoteSigner.ofLog(Logs.ORIGIN, Logs.key())))
                .isInstanceOfSatisfying(LogMismatchException.class, mismatch -> assertThat(mismatch.kind())
                        .isEqualTo(Kind.CHECKPOINT_UNREADABLE));
        Files.writeString(folder.resolve("checkpoint"), "nothing");
        assertMismatch(Kind.CHECKPOINT_UNREADABLE, "checkpoint");
    }

    @Test
    void rowsThatAreNoLeavesOrGoBackInTimeAreRefused() throws Exception {
        openWith(4);
        rows.leaves.add(LogLeaf.of(LeafType.EXPORT, Logs.BEGINNING, Logs.digest("early"))
                .bytes());
        assertMismatch(Kind.ROW_UNREADABLE, "row 4/time");
        rows.leaves.set(4, "{}".getBytes(StandardCharsets.UTF_8));
        assertMismatch(Kind.ROW_UNREADABLE, "row 4");
    }

    @Test
    void aGroupThatIsNotWhatWasCommittedIsRefused() throws Exception {
        var sequencer = openWith(4);
        var group = sequencer.prepare(List.of(Logs.leaf(4)));
        assertThatThrownBy(() -> sequencer.append(group))
                .isInstanceOfSatisfying(LogMismatchException.class, mismatch -> assertThat(mismatch.kind())
                        .isEqualTo(Kind.ROWS_LOST));
        rows.leaves.add(Logs.leaf(5).bytes());
        assertThatThrownBy(() -> sequencer.append(group))
                .isInstanceOfSatisfying(LogMismatchException.class, mismatch -> assertThat(mismatch.kind())
                        .isEqualTo(Kind.ROW_REWRITTEN));
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTheOrder() throws Exception {
        var sequencer = openWith(10);
        var last = Logs.leaf(9).time();
        assertThat(sequencer.timeOfLeaf(last.minus(Duration.ofDays(1)))).isEqualTo(last);
        assertThat(sequencer.timeOfLeaf(last.plusNanos(1_500_000))).isEqualTo(last.plusMillis(1));
        assertThatThrownBy(() ->
                        sequencer.prepare(List.of(LogLeaf.of(LeafType.EXPORT, last.minusMillis(1), Logs.digest("x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVerdictWaitsForTheActivationOfItsRules() throws Exception {
        var sequencer = openWith(2);
        var time = Logs.leaf(1).time();
        String rules = Logs.digest("new rules");
        var verdict = LogLeaf.of(LeafType.VERDICT, time, Logs.digest("v"), rules, rules);
        var activation = LogLeaf.of(LeafType.RULESET_ACTIVATED, time, rules, rules, rules);
        assertThatThrownBy(() -> sequencer.prepare(List.of(verdict, activation)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rules);
        var group = sequencer.prepare(List.of(activation, verdict));
        rows.commit(group);
        sequencer.append(group);
        assertThat(sequencer.activationOf(rules)).contains(2L);
        assertThat(open().activationOf(rules)).contains(2L);
    }

    private void assertMismatch(Kind kind, String place) {
        assertThatThrownBy(this::open).isInstanceOfSatisfying(LogMismatchException.class, mismatch -> {
            assertThat(mismatch.place()).startsWith(place);
            assertThat(mismatch.kind()).isEqualTo(kind);
        });
    }
}
