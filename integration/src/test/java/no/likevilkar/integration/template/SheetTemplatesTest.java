package no.likevilkar.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.cli.CommandLineRun;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms as spreadsheets can be read as they are, here and by others. */
class SheetTemplatesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "nb, ansvar, konto, tekst, beløp",
        "nn, ansvar, konto, tekst, beløp",
        "en, cost centre, account, text, amount"
    })
    void theLedgerIsReadAsItIs(String language, String centre, String account, String text, String amount) {
        byte[] form = Templates.spreadsheet("ledger", language).orElseThrow();
        var mapping = new LedgerMapping(
                account, Optional.of(text), Map.of(centre, "650"), amount, Optional.empty(), Optional.empty());
        var reading = new LedgerReader().read(Documents.of(form), mapping, 2024);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.account()).isEqualTo("10100");
            assertThat(row.amount()).isEqualByComparingTo("3600000");
            assertThat(row.pointer()).endsWith("!D5");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void thePriceSheetIsReadAsItIs(String language) {
        var reading = new PriceSheetReader()
                .read(Documents.of(
                        Templates.spreadsheet("price-sheet", language).orElseThrow()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.unitPrice()).isEqualByComparingTo("57.25");
            assertThat(row.vatRate()).isEqualByComparingTo("0.25");
            assertThat(row.option()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void anotherProgramOpensThemAndFindsNoFormula(String language) throws Exception {
        for (String name : List.of("ledger", "price-sheet")) {
            byte[] form = Templates.spreadsheet(name, language).orElseThrow();
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
                assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
                var shown = new DataFormatter(Locale.ROOT);
                for (var row : workbook.getSheetAt(0)) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        assertThat(shown.formatCellValue(cell)).doesNotContainPattern("^[=+@-]");
                    }
                }
            }
        }
        assertThat(Templates.spreadsheet("case", language)).isEmpty();
    }

    @Test
    void theCommandWritesANewFileAndNeverOverAnother() throws Exception {
        Path file = folder.resolve("Priser.XLSX");
        assertThat(CommandLineRun.of("template", "price-sheet", "--out", file, "--lang", "en")
                        .code())
                .isZero();
        assertThat(new PriceSheetReader()
                        .read(Documents.of(Files.readAllBytes(file)))
                        .rows())
                .hasSize(1);
        var again = CommandLineRun.of("template", "ledger", "--out", file);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(CommandLineRun.of("template", "case", "--out", folder.resolve("a.xlsx"))
                        .code())
                .isEqualTo(2);
        Path text = folder.resolve("ledger.csv");
        assertThat(CommandLineRun.of("template", "ledger", "--out", text).code())
                .isZero();
        assertThat(text).hasContent(Templates.find("ledger").orElseThrow());
    }
}
