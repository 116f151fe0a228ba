package no.likevilkar.integration.document.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.integration.document.Documents;
import org.junit.jupiter.api.Test;

/** Statistics Norway's own test file of form 0A (statisticsnorway/kostra-kontrollprogram@c1f5848). */
class RealExtractTest {

    private static final String FILE = "data/kostra/examples/0A_V2019_K4_R040200_OK.dat";

    @Test
    void every_record_is_read_without_a_warning() throws IOException {
        var reading = new KostraReader().read(Documents.of(Documents.shared(FILE)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.rows()).hasSize(1644);
        assertThat(reading.rows()).allSatisfy(record -> {
            assertThat(record.form()).isEqualTo(KostraForm.F0A);
            assertThat(record.year()).isEqualTo(2019);
            assertThat(record.quarter()).isEqualTo("4");
        });
    }

    /** The sums in thousands are those of an awk one-liner over the last nine characters, restated here; and once more by hand. */
    @Test
    void each_account_class_adds_up_to_an_independent_sum() throws IOException {
        byte[] bytes = Documents.shared(FILE);
        Map<String, BigDecimal> read = new TreeMap<>();
        new KostraReader()
                .read(Documents.of(bytes))
                .rows()
                .forEach(record -> read.merge(record.accountClass(), record.amount(), BigDecimal::add));
        assertThat(read)
                .containsExactly(
                        Map.entry("0", new BigDecimal("113385000")), Map.entry("1", new BigDecimal("35838000")));
        Map<String, Long> byHand = new TreeMap<>();
        for (String line : new String(bytes, StandardCharsets.US_ASCII).split("\n")) {
            byHand.merge(
                    line.substring(31, 32),
                    1000 * Long.parseLong(line.substring(39).trim()),
                    Long::sum);
        }
        read.forEach((each, sum) -> assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(byHand.get(each))));
    }
}
