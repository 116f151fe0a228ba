package no.likevilkar.integration.document.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real tables that nobody here wrote: accounts and budget of Sogndal, budgets of Bergen (datahotellet/dataset-archive@9d94679).
 * The sums were found apart from this reader.
 */
class RealLedgerTest {

    private static final String FOLDER = "data/open/municipal-budgets/";
    private static final String SOGNDAL = FOLDER + "sogndal-2013/dataset.csv";

    @ParameterizedTest
    @CsvSource({
        "650,rekneskap_2011,76,4065241",
        "650,budsjett_2012,76,4433745",
        "650,budsjett_2013,76,4453817",
        "345,rekneskap_2011,77,-3",
        "345,budsjett_2013,77,0"
    })
    void theUnitsOfSogndalAddUpToTheKrone(String unit, String column, int lines, String sum) throws IOException {
        var reading = sogndal(Map.of("ansvar", unit), column, 2011);
        assertThat(reading.problems()).isEmpty();
        assertThat(Documents.codes(reading.warnings())).containsExactly("LED-292");
        assertThat(reading.rows()).hasSize(lines);
        assertThat(sum(reading.rows())).isEqualByComparingTo(sum);
    }

    @Test
    void theUnitMayBeSelectedByItsNameAsWell() throws IOException {
        var reading = sogndal(Map.of("ansvar_tekst", "Tenestetorg og IKT"), "rekneskap_2011", 2011);
        assertThat(sum(reading.rows())).isEqualByComparingTo("4065241");
    }

    @Test
    void compensatedVatNetsToZeroInEachUnit() throws IOException {
        for (var unit : List.of("650", "345")) {
            var pairs = sogndal(Map.of("ansvar", unit), "rekneskap_2011", 2011).rows().stream()
                    .filter(row ->
                            row.account().equals("14290") || row.account().equals("17290"))
                    .toList();
            assertThat(pairs).extracting(LedgerRow::art).contains("429", "729");
            assertThat(sum(pairs)).isEqualByComparingTo("0");
        }
    }

    @Test
    void linesStandWhereTheFileHasThem() throws IOException {
        var first =
                sogndal(Map.of("ansvar", "650"), "rekneskap_2011", 2011).rows().get(0);
        var line =
                new String(Documents.shared(SOGNDAL), StandardCharsets.UTF_8).split("\n")[first.line() - 1].split(";");
        assertThat(line[0]).isEqualTo(first.account());
        assertThat(line[2]).isEqualTo("650");
        assertThat(line[6].replace(" ", "")).isEqualTo(first.amount().toPlainString());
    }

    @Test
    void everyLineOfSogndalIsReadAndNoArtIsLocal() throws IOException {
        var rows = sogndal(Map.of(), "budsjett_2013", 2013).rows();
        assertThat(rows).hasSize(4898);
        assertThat(rows).noneMatch(row -> row.inference().contains("nearest lower"));
    }

    /** Bergen has no accounts, so its amounts are read with the art in a column of its own put in front. */
    @ParameterizedTest
    @CsvSource({"2012,2012", "2012,2013", "2012,2014", "2012,2015", "2013,2013", "2013,2014", "2013,2015", "2013,2016"})
    void everyAmountOfBergenIsRead(String file, String column) throws IOException {
        var text = new String(Documents.shared(FOLDER + "bergen-" + file + "/dataset.csv"), StandardCharsets.UTF_8);
        var lines = text.substring(1).split("\n");
        var table = new StringBuilder("art;").append(lines[0]).append('\n');
        var expected = BigDecimal.ZERO;
        int at = List.of(lines[0].split(";")).indexOf(column);
        for (int i = 1; i < lines.length; i++) {
            table.append("120;").append(lines[i]).append('\n');
            var digits = lines[i].split(";")[at].replace(" ", "");
            expected = expected.add(new BigDecimal(digits.equals("-") ? "0" : digits));
        }
        var mapping =
                new LedgerMapping("art", Optional.of("tekst"), Map.of(), column, Optional.empty(), Optional.empty());
        var reading = new LedgerReader().read(Documents.of(table.toString()), mapping, 2019);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).hasSize(lines.length - 1);
        assertThat(sum(reading.rows())).isEqualByComparingTo(expected);
    }

    private static Reading<LedgerRow> sogndal(Map<String, String> selection, String column, int year)
            throws IOException {
        var document = Documents.of(Documents.shared(SOGNDAL));
        var mapping = new LedgerMapping(
                "konto", Optional.of("konto_tekst"), selection, column, Optional.empty(), Optional.empty());
        return new LedgerReader().read(document, mapping, year);
    }

    private static BigDecimal sum(List<LedgerRow> rows) {
        return rows.stream().map(LedgerRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
