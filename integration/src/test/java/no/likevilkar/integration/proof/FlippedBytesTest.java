package no.likevilkar.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.Test;

/**
 * One byte of a bundle is another: 500 times by chance in every build, 10 000 times with {@code -Plong}. Every one is refused by
 * the reader of bundles; the whole checker, which goes on to say what else does not hold, looks at each tenth, or at each.
 */
class FlippedBytesTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");
    private static final int FLIPS = LONG ? 10_000 : 500;
    private static final List<String> SAMPLES =
            List.of("fitness-messy-files", "parking-enforcement", "call-centre-sealed-bids");

    private final Random random = new Random(20261122);

    /** @return what was done, for a failure to name it */
    private String flip(byte[] bytes, String of) {
        int at = random.nextInt(bytes.length);
        byte before = bytes[at];
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        return "%s byte %d: %d instead of %d".formatted(of, at, bytes[at], before);
    }

    private static List<Failure> refused(String what, int number, byte[] bundle) {
        var protocol = new Protocol();
        if (LONG || number % 10 == 0) {
            protocol = Forgery.check(bundle).protocol();
        } else {
            BundleReader.read(bundle, protocol);
        }
        assertThat(protocol.holds()).as("%s holds", what).isFalse();
        assertThat(protocol.failures())
                .extracting(Failure::sentence)
                .as(what)
                .noneMatch(sentence -> sentence.contains("\tat ") || sentence.contains("Exception"));
        return protocol.failures();
    }

    @Test
    void ofTheZip() throws Exception {
        for (int i = 0; i < FLIPS; i++) {
            String sample = SAMPLES.get(i % SAMPLES.size());
            byte[] zip = SampleBundles.of(sample).full();
            String what = flip(zip, sample);
            refused(what, i, zip);
        }
    }

    @Test
    void ofAnEntryOfTheManifestWithTheZipWrittenAnew() throws Exception {
        for (int i = 0; i < FLIPS; i++) {
            String sample = SAMPLES.get(i % SAMPLES.size());
            var files = new TreeMap<>(SampleBundles.of(sample).files());
            var entries =
                    Forgery.rows(StrictJson.object("manifest.json", files.get("manifest.json")), "entries").stream()
                            .map(row -> (String) row.get("path"))
                            .filter(path -> files.get(path).length > 0)
                            .toList();
            String path = entries.get(random.nextInt(entries.size()));
            byte[] bytes = files.get(path).clone();
            String what = flip(bytes, sample + " " + path);
            files.put(path, bytes);
            assertThat(refused(what, i, StoredZip.write(files)))
                    .as(what)
                    .anyMatch(failure ->
                            failure.code().equals("CHK-036") || failure.place().startsWith(path));
        }
    }
}
