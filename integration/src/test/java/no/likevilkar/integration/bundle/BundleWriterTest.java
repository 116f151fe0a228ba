package no.likevilkar.integration.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.likevilkar.Assessor;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.seal.Salts;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;

class BundleWriterTest {

    private static final String SAMPLE = "fitness-messy-files";

    @Test
    void anyZipReaderFindsTheSameFilesInOrderStoredAndWithoutTime() throws Exception {
        var bundle = SampleBundles.of(SAMPLE);
        var read = new TreeMap<String, byte[]>(StoredZip.BY_BYTES);
        String before = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle.full()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), zip.readAllBytes());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(StoredZip.BY_BYTES.compare(before, entry.getName())).isNegative();
                before = entry.getName();
            }
        }
        assertThat(read).containsOnlyKeys(bundle.files().keySet());
        bundle.files().forEach((path, bytes) -> assertThat(read.get(path)).isEqualTo(bytes));
    }

    @Test
    void itHoldsTheDocumentsAsReceivedAndTheWholeRuleSet() throws Exception {
        var load = SampleBundles.loads().get(SAMPLE);
        var files = SampleBundles.of(SAMPLE).files();
        load.documents().forEach(document -> assertThat(files.get("inputs/" + document.name()))
                .isEqualTo(document.bytes()));
        var ruleSet = Assessor.builtIn()
                .ruleSets()
                .choose(
                        load.theCase().orElseThrow().regime(),
                        load.theCase().orElseThrow().asOf())
                .orElseThrow();
        ruleSet.files().forEach((path, bytes) -> assertThat(files.get("ruleset/" + path))
                .isEqualTo(bytes));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theManifestListsEveryFileButThoseBeside() throws Exception {
        var bundle = SampleBundles.of(SAMPLE);
        var files = bundle.files();
        var manifest = StrictJson.object("manifest.json", files.get("manifest.json"));
        var rows = (List<Map<String, Object>>) manifest.get("entries");
        assertThat(rows).allSatisfy(row -> {
            byte[] bytes = files.get((String) row.get("path"));
            assertThat(row.get("size")).isEqualTo((long) bytes.length);
            assertThat(row.get("sha256")).isEqualTo(Digests.sha256(bytes));
        });
        assertThat(rows).hasSize(files.size() - 3);
        assertThat(files).containsKeys("disclosures.json", "runtime.json", "manifest.json");
        assertThat(bundle.digest()).isEqualTo(Digests.sha256(files.get("manifest.json")));
    }

    @Test
    void equalContentMeansEqualBytesWhateverTheTimeZone() throws Exception {
        byte[] here = SampleBundles.of(SAMPLE).full();
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(SampleBundles.of(SampleBundles.loads().get(SAMPLE), Salts.none())
                            .full())
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void otherDocumentsThanThoseOfTheCaseAreRefused() throws Exception {
        var load = SampleBundles.loads().get(SAMPLE);
        var assessment = Assessor.builtIn().assess(load.theCase().orElseThrow());
        var fewer = load.documents().subList(0, 1);
        assertThatThrownBy(() -> BundleWriter.of(assessment, Processing.COMPLETED, fewer, SampleBundles.MADE_WITH))
                .hasMessageContaining("the case names");
        var other = SampleBundles.loads().get("parking-contested").documents();
        assertThatThrownBy(() -> BundleWriter.of(assessment, Processing.COMPLETED, other, SampleBundles.MADE_WITH))
                .hasMessageContaining("does not name");
    }
}
