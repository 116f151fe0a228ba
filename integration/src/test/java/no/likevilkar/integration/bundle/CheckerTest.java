package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Failure;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckerTest {

    static List<String> samples() throws Exception {
        return SampleBundles.names();
    }

    private static Checker.Report check(byte[] bundle) {
        return new Checker(new OpenedDocuments(), Trust.notAsked()).check(bundle);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsProven(String sample) throws Exception {
        var report = check(SampleBundles.of(sample).full());
        assertThat(report.protocol().failures().stream().limit(12).map(Failure::sentence))
                .isEmpty();
        assertThat(report.protocol().confirmed())
                .allSatisfy((kind, count) -> assertThat(count).as(kind.name()).isPositive());
        assertThat(report.protocol().notShown()).isEmpty();
    }

    /** A forger who knows the formats: changes a file and makes the manifest fit again. */
    @SuppressWarnings("unchecked")
    private static Checker.Report forged(String path, String from, String to) throws Exception {
        var files = new TreeMap<>(SampleBundles.of("fitness-messy-files").files());
        String before = new String(files.get(path), StandardCharsets.UTF_8);
        String after = before.replace(from, to);
        assertThat(after).isNotEqualTo(before);
        files.put(path, after.getBytes(StandardCharsets.UTF_8));
        var manifest = StrictJson.object("manifest.json", files.get("manifest.json"));
        for (var row : (List<Map<String, Object>>) manifest.get("entries")) {
            if (row.get("path").equals(path)) {
                row.put("size", (long) files.get(path).length);
                row.put("sha256", Digests.sha256(files.get(path)));
            }
        }
        files.put("manifest.json", Canonical.bytes(manifest));
        return check(StoredZip.write(files));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case.json | \"amount\":\"-150000.00\" | \"amount\":\"-250000.00\" | CHK-124",
                "case.json | \"id\":\"ledger:10\" | \"id\":\"ledger:99\" | CHK-121",
                "case.json | line=10;column | line=11;column | CHK-125",
                "case.json | \"unitPrice\":\"1390.00\" | \"unitPrice\":\"1391.00\" | CHK-134",
                "case.json | \"value\":\"40000\" | \"value\":\"50000\" | CHK-111",
                "case.json | \"value\":\"compensated\" | \"value\":\"irrecoverable\" | CHK-111",
                "case.json | \"asOf\":\"2026 | \"asOf\":\"2027 | CHK-140",
                "inputs/case.xml | compensated | irrecoverable | CHK-103",
                "manifest.json | \"case\":\"fitness | \"case\":\"fatness | CHK-091"
            })
    void aForgeryWithAFittingManifestIsSeenAtItsPlace(String path, String from, String to, String code)
            throws Exception {
        var report = forged(path, from, to);
        assertThat(report.protocol().failures()).extracting(Failure::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "verdict.json, \"outcome\":\", \"outcome\":\"NOT_",
        "trace.jsonl, \"step\":7, \"step\":8",
        "ruleset/keys.yaml, holder: unit, holder: buyer"
    })
    void aForgedVerdictTraceOrRuleSetIsSeen(String path, String from, String to) throws Exception {
        assertThat(forged(path, from, to).holds()).isFalse();
    }

    @Test
    void whatThePartysViewDoesNotShowIsNotHeldAgainstIt() throws Exception {
        var writer = ConfidentialCase.withConfidentialLedger();
        assertThat(ConfidentialCase.failures(check(writer.full()).protocol())).isEmpty();
        var view = check(writer.view("public"));
        assertThat(ConfidentialCase.failures(view.protocol())).isEmpty();
        assertThat(view.protocol().notShown()).isNotEmpty();
        assertThat(view.bundle().orElseThrow().withheld()).isNotEmpty();
    }
}
