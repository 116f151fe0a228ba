package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Remark;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.ErasureLog;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.Logged.State;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.cli.CommandLineRun;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.log.FolderDisk;
import no.likevilkar.integration.log.LogLeaf;
import no.likevilkar.integration.log.Logs;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.Sequencer;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Canonical;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle whose document was erased: the rest is proven, and nobody calls a document erased that is only missing. */
class ErasureTest {

    private static final String LEDGER = "inputs/ledger-2024.csv";
    private static final Instant TIME = Logs.BEGINNING.plusSeconds(5_000);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final byte[] SALT = new byte[32];

    @TempDir
    private Path folder;

    private final Logs.Rows rows = new Logs.Rows();
    private TestKeys logKey;
    private Sequencer sequencer;
    private TreeMap<String, byte[]> files;

    @BeforeEach
    void aBundleAndALog() throws Exception {
        logKey = TestKeys.fresh();
        Files.createDirectories(folder.resolve("log"));
        sequencer = Sequencer.open(
                rows,
                new FolderDisk(folder.resolve("log")),
                NoteSigner.ofLog(Logs.ORIGIN, SigningKey.read(logKey.pem())));
        Logs.append(sequencer, rows, 5);
        files = new TreeMap<>(SampleBundles.of("parking-enforcement").files());
    }

    /** Takes documents out of the bundle and puts in what tells of it. */
    private void erase(String... paths) throws Exception {
        SortedMap<String, ErasureRecord> records = new TreeMap<>(StoredZip.BY_BYTES);
        for (String path : paths) {
            records.put(path, new ErasureRecord(Sha256.of(files.remove(path)), TIME, SALT));
        }
        var indexes = new ArrayList<Long>();
        for (var record : records.values()) {
            indexes.add(log(LeafType.DOCUMENT_ERASED, TIME, record.logged()));
        }
        files.put(ErasuresFile.FILE, ErasuresFile.of(records, sequencer.leaves(indexes)));
    }

    private long log(LeafType type, Instant time, String digest) throws Exception {
        var group = sequencer.prepare(List.of(LogLeaf.of(type, time, digest)));
        rows.commit(group);
        sequencer.append(group);
        return rows.count() - 1;
    }

    private Checker.Report check(Trust trust) {
        return new Checker(new OpenedDocuments(), trust).check(StoredZip.write(files));
    }

    private List<String> codes() {
        return check(Trust.notAsked()).protocol().failures().stream()
                .map(Failure::code)
                .distinct()
                .toList();
    }

    private Trust trusting(TestKeys key) {
        return Trust.of(TestKeys.trust(0, key.named("log", Logs.ORIGIN, "2026-01-01", "2026-12-31")), DAY);
    }

    @Test
    void theRestIsProvenAndWhatCannotBeOpenedIsCounted() throws Exception {
        var whole = check(Trust.notAsked()).protocol().confirmed();
        erase(LEDGER);
        var report = check(Trust.notAsked());
        assertThat(report.protocol().failures().stream().map(Failure::sentence)).isEmpty();
        assertThat(report.erasures().state()).isEqualTo(State.NOT_CHECKED);
        var confirmed = report.protocol().confirmed();
        assertThat(confirmed.get(Protocol.Confirmed.ENTRIES)).isEqualTo(whole.get(Protocol.Confirmed.ENTRIES) - 1);
        assertThat(confirmed.get(Protocol.Confirmed.FIGURES)).isEqualTo(whole.get(Protocol.Confirmed.FIGURES));
        int lines = new String(SampleBundles.of("parking-enforcement").files().get(LEDGER), StandardCharsets.UTF_8)
                .split("\n")
                .length;
        assertThat(report.protocol().unproven())
                .filteredOn(remark -> remark.kind() == Remark.Kind.ERASED)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.arguments().get(0)).isEqualTo("ledger-2024.csv");
                    assertThat(Integer.parseInt(remark.arguments().get(1))).isBetween(1, lines);
                });
    }

    @Test
    void aDocumentThatIsMissingWithoutAnErasureIsAFailure() throws Exception {
        files.remove(LEDGER);
        assertThat(codes()).contains("CHK-031");
    }

    @Test
    void theCaseFileAndEveryDocumentCanBeErased() throws Exception {
        erase(files.keySet().stream().filter(path -> path.startsWith("inputs/")).toArray(String[]::new));
        assertThat(codes()).isEmpty();
    }

    @Test
    void whoAsksForTrustWantsALogOfTheirsToTellOfIt() throws Exception {
        erase(LEDGER);
        assertThat(check(trusting(logKey)).erasures().state()).isEqualTo(State.TRUSTED);
        assertThat(check(trusting(TestKeys.fresh())).erasures().state()).isEqualTo(State.UNKNOWN_KEY);
        assertThat(check(Trust.of(TestKeys.trust(0), DAY)).erasures().state()).isEqualTo(State.UNKNOWN_KEY);
        assertThat(check(Trust.of(
                                TestKeys.trust(0, logKey.named("log", Logs.ORIGIN, "2026-01-01", "2026-12-31")),
                                DAY.plusYears(1)))
                        .erasures()
                        .state())
                .isEqualTo(State.NOT_VALID);
    }

    @Test
    void aDocumentThatIsThereOrThatNobodyListsIsNotErased() throws Exception {
        byte[] ledger = files.get(LEDGER);
        erase(LEDGER);
        files.put(LEDGER, ledger);
        assertThat(codes()).contains("CHK-038");
        files.put("inputs/other.txt", new byte[] {1});
        files.remove(ErasuresFile.FILE);
        erase("inputs/other.txt");
        assertThat(codes()).contains("CHK-038");
    }

    @Test
    void theErasureOfAnotherDocumentExcusesNothing() throws Exception {
        var record = new ErasureRecord(Logs.digest("another"), TIME, SALT);
        files.remove(LEDGER);
        long index = log(LeafType.DOCUMENT_ERASED, TIME, record.logged());
        files.put(
                ErasuresFile.FILE,
                ErasuresFile.of(new TreeMap<>(Map.of(LEDGER, record)), sequencer.leaves(List.of(index))));
        assertThat(codes()).contains("CHK-039", "CHK-103");
    }

    @Test
    void aLeafOfAnotherTypeOrTimeIsNoErasure() throws Exception {
        var record = new ErasureRecord(Sha256.of(files.remove(LEDGER)), TIME, SALT);
        for (long index : List.of(
                log(LeafType.EXPORT, TIME, record.logged()),
                log(LeafType.DOCUMENT_ERASED, TIME.plusMillis(1), record.logged()),
                log(LeafType.DOCUMENT_ERASED, TIME.plusMillis(1), Logs.digest("another record")))) {
            files.put(
                    ErasuresFile.FILE,
                    ErasuresFile.of(new TreeMap<>(Map.of(LEDGER, record)), sequencer.leaves(List.of(index))));
            assertThat(codes()).containsExactly("CHK-086");
        }
    }

    @Test
    void aMalformedFileIsToldAndNeverThrows() throws Exception {
        erase(LEDGER);
        byte[] good = files.get(ErasuresFile.FILE);
        for (String member : List.of("path", "record", "leaf", "index", "proof")) {
            for (Object bad : new Object[] {null, "x", List.of(1L)}) {
                var tree = StrictJson.object("erasures.json", good);
                row(tree).put(member, bad);
                files.put(ErasuresFile.FILE, Canonical.bytes(tree));
                assertThat(codes()).as(member + " " + bad).isNotEmpty().doesNotContain("CHK-090");
            }
        }
        for (String member : List.of("checkpoint", "schema", "erasures")) {
            var tree = StrictJson.object("erasures.json", good);
            tree.put(member, 7L);
            files.put(ErasuresFile.FILE, Canonical.bytes(tree));
            assertThat(codes()).as(member).isNotEmpty().doesNotContain("CHK-090");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> tree) {
        return ((List<Map<String, Object>>) tree.get("erasures")).get(0);
    }

    @Test
    void noByteOfItCanBeChanged() throws Exception {
        erase(LEDGER);
        byte[] good = files.get(ErasuresFile.FILE);
        var random = new Random(20261127);
        int flips = Boolean.getBoolean("likevilkar.long") ? good.length : 60;
        for (int i = 0; i < flips; i++) {
            byte[] bad = good.clone();
            int at = flips == good.length ? i : random.nextInt(good.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            files.put(ErasuresFile.FILE, bad);
            assertThat(state(trusting(logKey))).as("byte %d", at).isIn(State.BROKEN, State.UNKNOWN_KEY);
        }
    }

    /** The reading of the bundle and the log part alone, which is what differs here. */
    private State state(Trust trust) {
        var protocol = new Protocol();
        var read = BundleReader.read(StoredZip.write(files), protocol);
        if (read.isEmpty()) {
            return State.BROKEN;
        }
        var logged = new ErasureLog(read.get(), protocol).check(trust.log());
        return protocol.holds() ? logged.state() : State.BROKEN;
    }

    @Test
    void aDocumentThatIsNotShownIsWithheldAndNotErased() throws Exception {
        var writer = ConfidentialCase.withConfidentialLedger();
        var view = new TreeMap<>(writer.files("public"));
        files = new TreeMap<>(writer.files());
        String hidden = files.keySet().stream()
                .filter(path -> !view.containsKey(path))
                .findFirst()
                .orElseThrow();
        erase(hidden);
        var full = check(Trust.notAsked());
        assertThat(ConfidentialCase.failures(full.protocol())).isEmpty();
        assertThat(full.bundle().orElseThrow().erased()).containsOnlyKeys(hidden);
        assertThat(full.bundle().orElseThrow().withheld()).isEmpty();
        view.put(ErasuresFile.FILE, files.get(ErasuresFile.FILE));
        files = view;
        assertThat(codes()).contains("CHK-039");
    }

    @Test
    void verifyTellsTheDayInEachLanguageAndReplayGoesOn() throws Exception {
        erase(LEDGER);
        Path bundle = Files.write(folder.resolve("b.verdict.zip"), StoredZip.write(files));
        for (var said : Map.of("en", "erased on 2026-03-01", "nb", "slettet 2026-03-01", "nn", "sletta 2026-03-01")
                .entrySet()) {
            var run = CommandLineRun.of("verify", bundle, "--lang", said.getKey());
            assertThat(run.code()).as(run.out()).isZero();
            assertThat(run.out()).contains(LEDGER + ": " + said.getValue());
        }
        var json = CommandLineRun.of("verify", bundle, "--format", "json");
        assertThat(json.out()).contains("\"erased\":[{\"digest\":").contains("\"path\":\"" + LEDGER + "\"");
        assertThat(CommandLineRun.of("replay", bundle).code()).isZero();
        Path nobody = Files.write(folder.resolve("trust.json"), TestKeys.trust(0));
        assertThat(CommandLineRun.of("verify", bundle, "--trust", nobody, "--at", DAY)
                        .code())
                .isEqualTo(21);
    }
}
