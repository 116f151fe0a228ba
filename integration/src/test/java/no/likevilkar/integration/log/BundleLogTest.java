package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.BundleLog;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.Logged;
import no.likevilkar.check.log.Logged.State;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.bundle.TestKeys;
import no.likevilkar.integration.cli.CommandLineRun;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the proof of a log in a bundle is worth: to whom, and what of it can be forged. */
class BundleLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String SAMPLE = "parking-enforcement";
    private static final Instant TIME = Logs.BEGINNING.plusSeconds(5_000);

    private static final List<Bundle> READ = new ArrayList<>();

    @TempDir
    private Path folder;

    private final Logs.Rows rows = new Logs.Rows();
    private TestKeys logKey;
    private TestKeys witnessKey;
    private Sequencer sequencer;
    private BundleWriter bundle;

    @BeforeEach
    void anActivationAVerdictAndWhatCameAfter() throws Exception {
        logKey = TestKeys.fresh();
        witnessKey = TestKeys.fresh();
        Files.createDirectories(folder.resolve("log"));
        sequencer = Sequencer.open(
                rows,
                new FolderDisk(folder.resolve("log")),
                NoteSigner.ofLog(Logs.ORIGIN, SigningKey.read(logKey.pem())));
        bundle = SampleBundles.of(SAMPLE);
        Logs.append(sequencer, rows, 3);
        append(LogLeaf.activation(TIME, ruleSet()));
        append(LogLeaf.of(LeafType.EXPORT, TIME, Logs.digest("export")));
        append(LogLeaf.verdict(TIME, bundle.digest(), ruleSet()));
        append(LogLeaf.of(LeafType.EXPORT, TIME, Logs.digest("more")));
    }

    private static RuleSet ruleSet() throws Exception {
        var verdict = StrictJson.object(
                "verdict.json", SampleBundles.of(SAMPLE).files().get("verdict.json"));
        String digest = (String) ((Map<?, ?>) verdict.get("ruleSet")).get("digest");
        return RuleSets.builtIn().all().stream()
                .filter(set -> set.digest().equals(digest))
                .findFirst()
                .orElseThrow();
    }

    private void append(LogLeaf leaf) throws Exception {
        var group = sequencer.prepare(List.of(leaf));
        rows.commit(group);
        sequencer.append(group);
    }

    private byte[] proof() throws Exception {
        return sequencer.proof(5);
    }

    /** The log part of the check alone, which is what differs here. */
    private Logged check(byte[] proof, Trust trust, List<Failure> failures) throws Exception {
        var protocol = new Protocol();
        var files = new TreeMap<>(bundle.files());
        if (proof.length > 0) {
            files.put("proof.tlog-proof", proof);
        }
        var whole = readOnce();
        var read = new Bundle(
                whole.caseId(),
                whole.digest(),
                files,
                whole.json(),
                whole.trace(),
                whole.openings(),
                whole.withheld(),
                whole.erased());
        var logged = new BundleLog(read, protocol).check(trust.log());
        failures.addAll(protocol.failures());
        return logged;
    }

    private static synchronized Bundle readOnce() throws Exception {
        if (READ.isEmpty()) {
            READ.add(BundleReader.read(SampleBundles.of(SAMPLE).full(), new Protocol())
                    .orElseThrow());
        }
        return READ.get(0);
    }

    private State state(byte[] proof, Trust trust) throws Exception {
        var failures = new ArrayList<Failure>();
        var state = check(proof, trust, failures).state();
        assertThat(failures.isEmpty()).as("%s", failures).isEqualTo(state != State.BROKEN);
        return state;
    }

    private byte[] trust(long quorum) {
        return TestKeys.trust(
                quorum,
                List.of(witnessKey.named(null, "witness.example.no", "2026-01-01", null)),
                logKey.named("log", Logs.ORIGIN, "2026-01-01", "2026-12-31"));
    }

    private Trust trusted(long quorum) {
        return Trust.of(trust(quorum), DAY);
    }

    @Test
    void aLoggedVerdictIsTrustedByWhomTheTrustFileNames() throws Exception {
        var logged = check(proof(), trusted(0), new ArrayList<>());
        assertThat(logged.state()).isEqualTo(State.TRUSTED);
        assertThat(logged.index()).contains(5L);
        assertThat(state(proof(), Trust.notAsked())).isEqualTo(State.NOT_CHECKED);
        assertThat(state(proof(), Trust.of(trust(0), DAY.plusYears(1)))).isEqualTo(State.NOT_VALID);
        byte[] nobody = TestKeys.trust(0);
        assertThat(state(proof(), Trust.of(nobody, DAY))).isEqualTo(State.NOT_CHECKED);
        byte[] other = TestKeys.trust(0, TestKeys.fresh().named("log", Logs.ORIGIN, "2026-01-01", null));
        assertThat(state(proof(), Trust.of(other, DAY))).isEqualTo(State.UNKNOWN_KEY);
        byte[] renamed = TestKeys.trust(0, logKey.named("log", "example.no/other", "2026-01-01", null));
        assertThat(state(proof(), Trust.of(renamed, DAY))).isEqualTo(State.UNKNOWN_KEY);
    }

    @Test
    void aLogIsMissedOnlyByWhomItIsDemanded() throws Exception {
        assertThat(state(new byte[0], trusted(0))).isEqualTo(State.NONE);
        assertThat(state(new byte[0], trusted(1))).isEqualTo(State.MISSING);
        var tree = StrictJson.object("trust.json", trust(0));
        tree.put("log", Map.of("required", true));
        assertThat(state(new byte[0], Trust.of(Canonical.bytes(tree), DAY))).isEqualTo(State.MISSING);
        assertThat(state(proof(), Trust.of(Canonical.bytes(tree), DAY))).isEqualTo(State.TRUSTED);
    }

    @Test
    void theQuorumIsReachedByWitnessesAndByNobodyElse() throws Exception {
        assertThat(state(proof(), trusted(1))).isEqualTo(State.NO_WITNESS);
        var signer = NoteSigner.ofWitness("witness.example.no", SigningKey.read(witnessKey.pem()));
        var look = new Witness(folder.resolve("state.json"), signer, InstantSource.fixed(TIME))
                .look(new FolderFiles(folder.resolve("log")), Optional.empty());
        sequencer.cosigned(
                look.cosigned().orElseThrow().getBytes(StandardCharsets.UTF_8),
                List.of(NoteKey.read("witness", signer.text())));
        assertThat(state(proof(), trusted(1))).isEqualTo(State.TRUSTED);
        assertThat(state(proof(), trusted(2))).isEqualTo(State.NO_WITNESS);
        byte[] itself = TestKeys.trust(
                1,
                List.of(logKey.named(null, "witness.example.no", "2026-01-01", null)),
                logKey.named("log", Logs.ORIGIN, "2026-01-01", null));
        assertThat(state(proof(), Trust.of(itself, DAY))).isEqualTo(State.NO_WITNESS);
    }

    @Test
    void aVerdictWhoseRulesWereNotActivatedIsNotTrusted() throws Exception {
        assertThat(state(extra("activation", null), trusted(0))).isEqualTo(State.NOT_ACTIVATED);
        assertThat(state(extra("activation", null), Trust.notAsked())).isEqualTo(State.NOT_CHECKED);
    }

    /** The proof with something else in its extra line. */
    private byte[] extra(String name, Object value) throws Exception {
        String[] lines = new String(proof(), StandardCharsets.UTF_8).split("\n", -1);
        byte[] old = Base64.getDecoder().decode(lines[1].substring("extra ".length()));
        var tree = StrictJson.object("extra", old);
        tree.put(name, value);
        lines[1] = "extra " + Base64.getEncoder().encodeToString(Canonical.bytes(tree));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsForgedInAProofIsFound() throws Exception {
        String other = new String(
                LogLeaf.verdict(TIME, Logs.digest("another"), ruleSet()).bytes(), StandardCharsets.UTF_8);
        assertThat(state(extra("leaf", other), trusted(0))).isEqualTo(State.BROKEN);
        String later = new String(
                LogLeaf.verdict(TIME.plusMillis(1), bundle.digest(), ruleSet()).bytes(), StandardCharsets.UTF_8);
        assertThat(state(extra("leaf", later), trusted(0))).isEqualTo(State.BROKEN);
        assertThat(state(sequencerOf("later").proof(4), trusted(0))).isEqualTo(State.BROKEN);
    }

    /** A log by the same key in which the verdict is of another case. */
    private Sequencer sequencerOf(String name) throws Exception {
        var own = new Logs.Rows();
        Files.createDirectories(folder.resolve(name));
        var sequencer = Sequencer.open(
                own,
                new FolderDisk(folder.resolve(name)),
                NoteSigner.ofLog(Logs.ORIGIN, SigningKey.read(logKey.pem())));
        Logs.append(sequencer, own, 3);
        for (LogLeaf leaf :
                List.of(LogLeaf.activation(TIME, ruleSet()), LogLeaf.verdict(TIME, Logs.digest("other"), ruleSet()))) {
            var group = sequencer.prepare(List.of(leaf));
            own.commit(group);
            sequencer.append(group);
        }
        return sequencer;
    }

    @Test
    void noByteOfAProofCanBeChanged() throws Exception {
        byte[] good = proof();
        var random = new Random(20261127);
        int flips = Boolean.getBoolean("likevilkar.long") ? good.length : 150;
        for (int i = 0; i < flips; i++) {
            byte[] bad = good.clone();
            int at = flips == good.length ? i : random.nextInt(good.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(state(bad, trusted(0))).as("byte %d", at).isIn(State.BROKEN, State.UNKNOWN_KEY);
        }
    }

    @Test
    void verifyTellsOfTheLogAndItsExitCode() throws Exception {
        var verdictKey = TestKeys.fresh();
        Path logged = Files.write(
                folder.resolve("b.zip"),
                bundle.signed(verdictKey.key()).logged(proof()).full());
        Path plain = Files.write(
                folder.resolve("plain.zip"), bundle.signed(verdictKey.key()).full());
        var row = verdictKey.row("verdict", "2026-01-01", null);
        var log = logKey.named("log", Logs.ORIGIN, "2026-01-01", null);
        Path trust = Files.write(folder.resolve("trust.json"), TestKeys.trust(0, row, log));
        var witness = witnessKey.named(null, "witness.example.no", "2026-01-01", null);
        Path strict = Files.write(folder.resolve("strict.json"), TestKeys.trust(1, List.of(witness), row, log));
        var good = CommandLineRun.of("verify", logged, "--trust", trust, "--at", DAY, "--lang", "en");
        assertThat(good.code()).as(good.out()).isZero();
        assertThat(good.out()).contains("leaf 5 of the log example.no/log, which is trusted");
        assertThat(CommandLineRun.of("verify", plain, "--trust", trust, "--at", DAY)
                        .code())
                .isZero();
        var unseen = CommandLineRun.of("verify", logged, "--trust", strict, "--at", DAY, "--format", "json");
        assertThat(unseen.code()).isEqualTo(21);
        assertThat(unseen.out()).contains("\"state\":\"NO_WITNESS\"").contains("\"result\":\"NOT_TRUSTED\"");
        var missing = CommandLineRun.of("verify", plain, "--trust", strict, "--at", DAY, "--lang", "nn");
        assertThat(missing.code()).isEqualTo(21);
        assertThat(missing.out()).contains("tillitsfila krev det");
        Path broken = Files.write(
                folder.resolve("broken.zip"),
                bundle.logged(sequencerOf("x").proof(4)).full());
        var forged = CommandLineRun.of("verify", broken, "--lang", "en");
        assertThat(forged.code()).isEqualTo(20);
        assertThat(forged.out()).contains("CHK-086 proof.tlog-proof leaf/digest");
    }
}
