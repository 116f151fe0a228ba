package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.likevilkar.check.Failure;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.LogCheck;
import no.likevilkar.check.log.LogReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is whole, or what is wrong with it is named. */
class LogCheckTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");
    private static final int SIZE = 300;

    @TempDir
    private Path folder;

    private final Logs.Rows rows = new Logs.Rows();

    @BeforeEach
    void aLogOfThreeGroups() throws Exception {
        var sequencer = Sequencer.open(rows, new FolderDisk(folder), NoteSigner.ofLog(Logs.ORIGIN, Logs.key()));
        Logs.append(sequencer, rows, 5);
        Logs.append(sequencer, rows, 290);
        Logs.append(sequencer, rows, SIZE - 295);
    }

    private LogReport check() throws Exception {
        return LogCheck.check(new FolderFiles(folder), Optional.empty(), List.of(5L));
    }

    @Test
    void whatTheSequencerWritesIsWhole() throws Exception {
        var report = check();
        assertThat(report.failures()).isEmpty();
        assertThat(report.checkpoint().orElseThrow().size()).isEqualTo(SIZE);
        assertThat(report.leaves())
                .containsEntry(LeafType.RULESET_ACTIVATED, 1L)
                .containsEntry(LeafType.VERDICT, 99L);
        assertThat(report.beyond()).isZero();
        assertThat(report.roots().get(5L))
                .isEqualTo(new TileNodes(new LogFolder(new FolderDisk(folder)), SIZE).root(0, 5));
        assertThat(new FolderFiles(folder).paths())
                .contains(
                        "checkpoint",
                        "vkey",
                        "tile/0/000",
                        "tile/0/001.p/39",
                        "tile/0/001.p/44",
                        "tile/1/000.p/1",
                        "tile/entries/000",
                        "tile/entries/001.p/44");
    }

    /** Each file is damaged in six places in every build; in each byte of the small ones with {@code -Plong}. */
    @Test
    void everyByteOfEveryFileMatters() throws Exception {
        var random = new Random(20261127);
        for (String path : new FolderFiles(folder).paths()) {
            Path file = folder.resolve(path);
            byte[] good = Files.readAllBytes(file);
            int flips = LONG ? Math.min(good.length, 2_000) : Math.min(good.length, 6);
            for (int i = 0; i < flips; i++) {
                byte[] bad = good.clone();
                int at = LONG && flips == good.length ? i : random.nextInt(bad.length);
                bad[at] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bad);
                var report = check();
                assertThat(report.failures()).as("%s byte %d", path, at).isNotEmpty();
                assertThat(report.failures().stream().map(Failure::place).map(place -> place.split(" ")[0]))
                        .as("%s byte %d: %s", path, at, report.failures())
                        .anyMatch(place -> related(path).contains(place));
            }
            Files.write(file, good);
        }
        assertThat(check().failures()).isEmpty();
    }

    /** A flip in a bundle of leaves shows where its hash stands, one in the key where its signature does. */
    private static List<String> related(String path) {
        return path.equals("vkey")
                ? List.of("vkey", "checkpoint")
                : List.of(path, path.replace("tile/entries/", "tile/0/"));
    }

    @Test
    void everyFileThatIsGoneIsMissed() throws Exception {
        for (String path :
                List.of("checkpoint", "vkey", "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/000")) {
            byte[] good = Files.readAllBytes(folder.resolve(path));
            Files.delete(folder.resolve(path));
            assertThat(check().failures()).as(path).extracting(Failure::place).contains(path);
            Files.write(folder.resolve(path), good);
        }
    }

    @Test
    void whatDoesNotBelongIsToldAndWhatAStopLeftIsNot() throws Exception {
        Files.writeString(folder.resolve("tile/0/002.p"), "x");
        assertThat(check().failures()).extracting(Failure::code).containsExactly("LOG-108");
        Files.delete(folder.resolve("tile/0/002.p"));
        Files.write(folder.resolve("tile/0/005"), new byte[8192]);
        assertThat(check().failures()).extracting(Failure::code).containsExactly("LOG-119");
        Files.delete(folder.resolve("tile/0/005"));
        Files.writeString(folder.resolve("checkpoint.tmp"), "half");
        assertThat(check().failures()).isEmpty();
    }

    @Test
    void aRewrittenLeafWithNewTilesAndTheOldCheckpointIsFoundAtTheRoot() throws Exception {
        Path entries = folder.resolve("tile/entries/001.p/44");
        byte[] bundle = Files.readAllBytes(entries);
        String text = new String(bundle, StandardCharsets.ISO_8859_1);
        String digest = Logs.digest(290);
        Files.write(entries, text.replace(digest, Logs.digest("forged")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check().failures()).extracting(Failure::place).contains("tile/0/001.p/44 hash 34", "checkpoint");
    }
}
