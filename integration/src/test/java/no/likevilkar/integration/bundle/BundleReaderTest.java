package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.json.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleReaderTest {

    static List<String> samples() throws Exception {
        return SampleBundles.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySamplesBundleIsReadWhole(String sample) throws Exception {
        var protocol = new Protocol();
        var writer = SampleBundles.of(sample);
        var bundle = BundleReader.read(writer.full(), protocol).orElseThrow();
        assertThat(protocol.failures()).isEmpty();
        assertThat(protocol.notShown()).isEmpty();
        assertThat(bundle.caseId()).isEqualTo(sample);
        assertThat(bundle.digest()).isEqualTo(writer.digest());
        assertThat(bundle.withheld()).isEmpty();
    }

    @Test
    void noByteOfTheDirectoryGoesUnnoticedAndNoShortenedFile() throws Exception {
        byte[] good = SampleBundles.of("parking-contested").full();
        for (int at = good.length - 4_000; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at]++;
            assertThat(failures(bad)).as("byte " + at).isNotEmpty();
        }
        for (int length = 0; length < good.length; length += 997) {
            assertThat(failures(Arrays.copyOf(good, length))).isNotEmpty();
        }
        assertThat(failures(Arrays.copyOf(good, good.length + 1))).isNotEmpty();
    }

    private static List<String> failures(byte[] bytes) {
        var protocol = new Protocol();
        BundleReader.read(bytes, protocol);
        return protocol.failures().stream()
                .map(failure -> failure.code() + " " + failure.place())
                .toList();
    }

    private static List<String> afterwards(Consumer<Map<String, byte[]>> change) throws Exception {
        var files = new TreeMap<>(SampleBundles.of("fitness-messy-files").files());
        files.replaceAll((path, bytes) -> bytes.clone());
        change.accept(files);
        return failures(StoredZip.write(files));
    }

    @Test
    void aFileTooManyTooFewOrChangedIsNamed() throws Exception {
        assertThat(afterwards(files -> files.put("inputs/more.csv", new byte[0])))
                .containsExactly("CHK-032 inputs/more.csv");
        assertThat(afterwards(files -> files.put("readme.txt", new byte[0]))).containsExactly("CHK-002 readme.txt");
        assertThat(afterwards(files -> files.put("inputs/../../x", new byte[0])))
                .containsExactly("CHK-002 inputs/../../x");
        assertThat(afterwards(files -> files.remove("inputs/case.xml"))).containsExactly("CHK-031 inputs/case.xml");
        assertThat(afterwards(files -> files.remove("trace.jsonl"))).containsExactly("CHK-003 trace.jsonl");
        assertThat(afterwards(files -> files.get("inputs/case.xml")[40]++)).containsExactly("CHK-036 inputs/case.xml");
        assertThat(afterwards(files -> files.put("inputs/case.xml", new byte[3])))
                .containsExactly("CHK-035 inputs/case.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"disclosures\":[],\"schema\":\"likevilkar-disclosures/1\"} ",
                "{\"schema\":\"likevilkar-disclosures/1\",\"disclosures\":[]}",
                "{\"disclosures\":[],\"schema\":\"likevilkar-disclosures/2\"}",
                "{\"disclosures\":{},\"schema\":\"likevilkar-disclosures/1\"}",
                "{\"disclosures\":[1],\"schema\":\"likevilkar-disclosures/1\"}",
                "{\"disclosures\":[{}],\"schema\":\"likevilkar-disclosures/1\"}",
                "{\"disclosures\":[],\"more\":1,\"schema\":\"likevilkar-disclosures/1\"}",
                "[]",
                "",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1.5}",
                "{\"a\":\"\\ud800\"}"
            })
    void disclosuresThatAreNotExactlySoAreRefused(String text) throws Exception {
        assertThat(afterwards(files -> files.put("disclosures.json", text.getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
    }

    @Test
    void aPartysViewOpensLessAndIsTheSameVerdict() throws Exception {
        var writer = ConfidentialCase.withConfidentialLedger();
        var all = new Protocol();
        Bundle full = BundleReader.read(writer.full(), all).orElseThrow();
        assertThat(all.failures()).isEmpty();
        assertThat(all.notShown()).isEmpty();
        assertThat(full.withheld()).isEmpty();
        var some = new Protocol();
        Bundle view = BundleReader.read(writer.view("public"), some).orElseThrow();
        assertThat(some.failures()).isEmpty();
        assertThat(some.notShown()).isNotEmpty().anyMatch(path -> path.startsWith("manifest.json/"));
        assertThat(view.withheld()).hasSize(1);
        assertThat(view.digest()).isEqualTo(full.digest());
        assertThat(view.files()).doesNotContainKey(view.withheld().first());
        assertThat(ledgerAmount(view)).isEqualTo(Unshown.VALUE);
        assertThat(ledgerAmount(full)).isInstanceOf(String.class);
        assertThat(writer.view("unit")).isEqualTo(writer.full());
    }

    private static Object ledgerAmount(Bundle bundle) {
        return ((Map<?, ?>) ((List<?>) bundle.opened("case.json").get("ledger")).get(0)).get("amount");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOpeningThatDoesNotFitIsToldWithItsPlace() throws Exception {
        var files = ConfidentialCase.withConfidentialLedger().files();
        var tree = StrictJson.object("disclosures.json", files.get("disclosures.json"));
        var rows = (List<Map<String, Object>>) tree.get("disclosures");
        String path = (String) rows.get(0).get("path");
        rows.get(0).put("value", "1.00");
        files.put("disclosures.json", Canonical.bytes(tree));
        assertThat(failures(StoredZip.write(files))).contains("CHK-023 disclosures.json " + path);
        rows.get(0).put("path", "case.json/0");
        files.put("disclosures.json", Canonical.bytes(tree));
        assertThat(failures(StoredZip.write(files))).containsExactly("CHK-022 disclosures.json case.json/0");
    }

    @Test
    void aWithheldDocumentPutBackWithOtherBytesIsSeen() throws Exception {
        var files = new TreeMap<>(ConfidentialCase.withConfidentialLedger().files());
        String document = files.keySet().stream()
                .filter(path -> path.startsWith("inputs/") && path.endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        files.put(document, files.get(document).clone());
        files.get(document)[10]++;
        assertThat(failures(StoredZip.write(files))).containsExactly("CHK-036 " + document);
    }
}
