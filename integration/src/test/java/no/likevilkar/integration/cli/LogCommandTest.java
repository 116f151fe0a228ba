package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.integration.bundle.TestKeys;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.log.FolderDisk;
import no.likevilkar.integration.log.Logs;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.Sequencer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogCommandTest {

    @TempDir
    private Path folder;

    private final Logs.Rows rows = new Logs.Rows();
    private TestKeys key;
    private Path log;
    private Path pem;
    private Path state;

    @BeforeEach
    void aLog() throws Exception {
        key = TestKeys.fresh();
        log = Files.createDirectory(folder.resolve("log"));
        pem = Files.write(folder.resolve("witness.pem"), TestKeys.fresh().pem());
        state = folder.resolve("state.json");
        append(log, 30);
    }

    private void append(Path home, int count) throws Exception {
        var sequencer =
                Sequencer.open(rows, new FolderDisk(home), NoteSigner.ofLog(Logs.ORIGIN, SigningKey.read(key.pem())));
        if (count > 0) {
            Logs.append(sequencer, rows, count);
        }
    }

    private CommandLineRun witness(Path home) {
        return CommandLineRun.of("log", "witness", home, "--state", state, "--key", pem, "--lang", "en");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWholeLogIsToldInEveryLanguage(Language language) {
        var run = CommandLineRun.of("log", "fsck", log, "--lang", language);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.lastLine()).matches("WHOLE example.no/log 30:[A-Za-z0-9+/]{43}=");
        assertThat(run.out()).doesNotContain("{0}").doesNotContain("null");
        var first = CommandLineRun.of("log", "witness", log, "--state", state, "--key", pem, "--lang", language);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.lastLine()).startsWith("COSIGNED example.no/log 30:");
        assertThat(first.out()).doesNotContain("{0}").doesNotContain("null");
    }

    @Test
    void aDamagedLogEndsWithTwentyAndNamesTheFile() throws Exception {
        Path tile = log.resolve("tile/0/000.p/30");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[32 * 11]++;
        Files.write(tile, bytes);
        var run = CommandLineRun.of("log", "fsck", log, "--lang", "en");
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("LOG-116 tile/0/000.p/30 hash 11");
        assertThat(run.lastLine()).startsWith("BROKEN example.no/log 30:");
        var json = CommandLineRun.of("log", "fsck", log, "--format", "json");
        assertThat(json.code()).isEqualTo(20);
        assertThat(StrictJson.object("json", json.out().strip().getBytes()))
                .containsEntry("result", "BROKEN")
                .containsEntry("beyond", 0L);
    }

    @Test
    void aFolderThatIsNoLogIsBrokenAndOneThatIsNotThereUnavailable() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        var none = CommandLineRun.of("log", "fsck", empty);
        assertThat(none.code()).isEqualTo(20);
        assertThat(none.lastLine()).startsWith("BROKEN ");
        for (CommandLineRun run : new CommandLineRun[] {
            CommandLineRun.of("log", "fsck", folder.resolve("nowhere")), witness(folder.resolve("nowhere"))
        }) {
            assertThat(run.code()).isEqualTo(30);
            assertThat(run.err()).startsWith("LOG-001 ").doesNotContain("\tat ");
        }
        assertThat(state).doesNotExist();
    }

    @Test
    void trustDecidesWhetherAWholeLogIsTrusted() throws Exception {
        Path good = Files.write(
                folder.resolve("good.json"), TestKeys.trust(0, key.named("log", Logs.ORIGIN, "2026-01-01", null)));
        Path other = Files.write(
                folder.resolve("other.json"),
                TestKeys.trust(0, TestKeys.fresh().named("log", Logs.ORIGIN, "2026-01-01", null)));
        assertThat(CommandLineRun.of("log", "fsck", log, "--trust", good).code())
                .isZero();
        var unknown = CommandLineRun.of("log", "fsck", log, "--trust", other);
        assertThat(unknown.code()).isEqualTo(21);
        assertThat(unknown.lastLine()).startsWith("NOT_TRUSTED ");
        assertThat(CommandLineRun.of("log", "fsck", log, "--trust", good, "--at", "2025-12-31")
                        .code())
                .isEqualTo(21);
        assertThat(CommandLineRun.of("log", "witness", log, "--state", state, "--key", pem, "--trust", other)
                        .code())
                .isEqualTo(21);
        assertThat(state).doesNotExist();
        assertThat(CommandLineRun.of("log", "fsck", log, "--trust", pem).code()).isEqualTo(2);
    }

    @Test
    void aWitnessSignsWhatGrewAndRefusesAForkAndALogThatShrank() throws Exception {
        assertThat(witness(log).code()).isZero();
        append(log, 5);
        var grown = witness(log);
        assertThat(grown.code()).isZero();
        assertThat(grown.lastLine()).startsWith("COSIGNED example.no/log 35:");
        rows.leaves.subList(20, 35).clear();
        Path older = Files.createDirectory(folder.resolve("older"));
        append(older, 0);
        var shrunk = witness(older);
        assertThat(shrunk.code()).isEqualTo(20);
        assertThat(shrunk.out()).contains("LOG-131");
        assertThat(shrunk.lastLine()).startsWith("REFUSED example.no/log 20:");
        rows.leaves.set(4, Logs.leaf(4).bytes().clone());
        rows.leaves.remove(7);
        Path fork = Files.createDirectory(folder.resolve("fork"));
        append(fork, 20);
        var forked = witness(fork);
        assertThat(forked.code()).isEqualTo(20);
        assertThat(forked.out()).contains("LOG-132").contains("two histories");
        assertThat(witness(log).code()).isZero();
    }

    @Test
    void theSignedCheckpointIsWrittenForTheLogAndJsonHasItToo() throws Exception {
        Path out = folder.resolve("cosigned");
        var run = CommandLineRun.of(
                "log",
                "witness",
                log,
                "--state",
                state,
                "--key",
                pem,
                "--name",
                "w.example.no",
                "--out",
                out,
                "--format",
                "json");
        assertThat(run.code()).as(run.err()).isZero();
        var json = StrictJson.object("json", run.out().strip().getBytes());
        assertThat(json).containsEntry("cosigned", Files.readString(out)).containsEntry("result", "COSIGNED");
        assertThat(Files.readString(out)).contains("\n\u2014 w.example.no ");
        assertThat(Files.readString(out)).startsWith(Files.readString(log.resolve("checkpoint")));
    }

    @Test
    void wrongKeysStatesAndNamesAreWrongUsage() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "x");
        assertThat(CommandLineRun.of("log", "witness", log, "--state", state, "--key", text)
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("log", "witness", log, "--state", text, "--key", pem)
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("log", "witness", log, "--state", state, "--key", pem, "--name", "a b")
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("log", "witness", log, "--key", pem).code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("log").code()).isEqualTo(2);
    }

    @Test
    void aQuorumThatStandsInTheEarlierCheckpointIsToldAndIsEnough() throws Exception {
        var witnessKey = TestKeys.fresh();
        Files.write(pem, witnessKey.pem());
        Path out = folder.resolve("cosigned");
        var signed = CommandLineRun.of(
                "log", "witness", log, "--state", state, "--key", pem, "--name", "w.example.no", "--out", out);
        assertThat(signed.code()).as(signed.err()).isZero();
        Path trust = Files.write(
                folder.resolve("trust.json"),
                TestKeys.trust(
                        1,
                        List.of(witnessKey.named(null, "w.example.no", "2026-01-01", null)),
                        key.named("log", Logs.ORIGIN, "2026-01-01", null)));
        assertThat(fsck(trust).code()).isEqualTo(21);
        var sequencer =
                Sequencer.open(rows, new FolderDisk(log), NoteSigner.ofLog(Logs.ORIGIN, SigningKey.read(key.pem())));
        var witness = NoteKey.read(
                "witness",
                NoteSigner.ofWitness("w.example.no", SigningKey.read(witnessKey.pem()))
                        .text());
        sequencer.cosigned(Files.readAllBytes(out), List.of(witness));
        assertThat(fsck(trust).out()).contains("\"trust\":\"TRUSTED\"");
        Logs.append(sequencer, rows, 3);
        var later = fsck(trust);
        assertThat(later.code()).isZero();
        assertThat(later.out()).contains("\"trust\":\"WITNESSED_BEFORE\"").contains("\"cosignedCheckpoint\":\"30:");
        Files.writeString(
                log.resolve("cosigned"),
                Files.readString(log.resolve("cosigned")).replace("\n30\n", "\n29\n"));
        var forged = fsck(trust);
        assertThat(forged.code()).isEqualTo(20);
        assertThat(forged.out()).contains("LOG-106").contains("LOG-122");
    }

    private CommandLineRun fsck(Path trust) {
        return CommandLineRun.of("log", "fsck", log, "--trust", trust, "--at", "2026-03-01", "--format", "json");
    }
}
