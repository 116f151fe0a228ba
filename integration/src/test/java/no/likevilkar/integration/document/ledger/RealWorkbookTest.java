package no.likevilkar.integration.document.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables of Sogndal and Bergen that {@link RealLedgerTest} reads as text, as somebody's spreadsheet program would hold them: amounts
 * as numbers, or left as texts with the blanks, dashes and signs they were published with. Sums are taken from the text.
 */
class RealWorkbookTest {

    private static final String FOLDER = "data/open/municipal-budgets/";

    @ParameterizedTest(name = "{0}, amounts as numbers: {2}")
    @CsvSource({
        "sogndal-2013, rekneskap_2011 budsjett_2012 budsjett_2013, true",
        "sogndal-2013, rekneskap_2011 budsjett_2012 budsjett_2013, false",
        "bergen-2012, 2012 2013 2014 2015, true",
        "bergen-2012, 2012 2013 2014 2015, false",
        "bergen-2013, 2013 2014 2015 2016, true",
        "bergen-2013, 2013 2014 2015 2016, false"
    })
    void everyAmountIsReadWithoutAProblem(String folder, String columns, boolean numbers) throws IOException {
        var table = table(folder, List.of(columns.split(" ")));
        byte[] workbook = workbook(table, numbers);
        for (String column : columns.split(" ")) {
            var mapping =
                    new LedgerMapping("konto", Optional.empty(), Map.of(), column, Optional.empty(), Optional.empty());
            var reading = new LedgerReader().read(Documents.of(workbook), mapping, 2019);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.rows())
                    .extracting(LedgerRow::amount)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(amounts(table, column));
        }
    }

    /** Accounts and amounts with their headings; Bergen publishes no accounts, so that each line gets one. */
    private static List<List<String>> table(String folder, List<String> columns) throws IOException {
        var text = new String(Documents.shared(FOLDER + folder + "/dataset.csv"), StandardCharsets.UTF_8).substring(1);
        var rows = new ArrayList<List<String>>();
        var headings = List.of(text.lines().findFirst().orElseThrow().split(";", -1));
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String[] whole = line.split(";", -1);
            var cells = new ArrayList<String>();
            cells.add(rows.isEmpty() ? "konto" : folder.startsWith("bergen") ? "10100" : whole[0]);
            columns.forEach(column -> cells.add(whole[headings.indexOf(column)]));
            rows.add(cells);
        }
        return rows;
    }

    private static List<BigDecimal> amounts(List<List<String>> table, String column) {
        int at = table.get(0).indexOf(column);
        return table.stream().skip(1).map(row -> number(row.get(at))).toList();
    }

    private static BigDecimal number(String cell) {
        String digits = cell.replace(" ", "");
        return new BigDecimal(digits.equals("-") ? "0" : digits);
    }

    private static byte[] workbook(List<List<String>> table, boolean numbers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "likevilkar", "1.0")) {
            var sheet = workbook.newWorksheet("Ark1");
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    String cell = table.get(row).get(column);
                    if (numbers && row > 0 && column > 0) {
                        sheet.value(row, column, number(cell));
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
