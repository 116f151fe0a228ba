package no.likevilkar.integration.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.document.sheet.XlsxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxLedgerTest {

    private static final String HEADER = "ansvar;konto;tekst;beløp";
    private static final String LINE = "650;10100;Løn;1456538";
    private static final String FORMULA = "<c><f>SUM(D2:D3)</f>";
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-414]d.\\ mmm\\ yyyy\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"#,##0.00\\ &quot;dkr&quot;\"/></numFmts>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/>"
                    + "<xf numFmtId=\"171\"/></cellXfs></styleSheet>";

    @Test
    void selectedRowsAreReadWithTheirCellAndArt() {
        var reading = read(sheet(HEADER, LINE, "F650;10100;Løn;7", "@9  650 ;11220;Mat;-12.5"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.rows())
                .containsExactly(
                        new LedgerRow(
                                2,
                                "sheet Regnskap, row 2",
                                "Regnskap!D2",
                                "10100",
                                "Løn",
                                "010",
                                false,
                                "",
                                new BigDecimal("1456538")),
                        new LedgerRow(
                                9,
                                "sheet Regnskap, row 9",
                                "Regnskap!D9",
                                "11220",
                                "Mat",
                                reading.rows().get(1).art(),
                                true,
                                reading.rows().get(1).inference(),
                                new BigDecimal("-12.5")));
    }

    @Test
    void titlesAboveTheTableArePassedOver() {
        var reading = read(sheet("Rekneskap 2024;i kroner", "", "@5 " + HEADER, LINE));
        assertThat(reading.rows()).extracting(LedgerRow::pointer).containsExactly("Regnskap!D6");
    }

    @Test
    void textsMayBeSharedOrInRunsAndHeadingsBrokenOverLines() {
        var file = new XlsxFile()
                .raw(
                        "Regnskap",
                        "<sheetData>"
                                + XlsxFile.rows(
                                        "ansvar;konto;tekst;<c t=\"s\"><v>1</v></c>",
                                        "650;10100;<c t=\"s\"><v>0</v></c>;5")
                                + "</sheetData>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>Fast</t></r><r><t xml:space=\"preserve\"> løn</t></r><rPh><t>x</t></rPh></si>"
                                + "<si><t>\n Beløp </t></si></sst>");
        var reading = read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(LedgerRow::label).containsExactly("Fast løn");
    }

    /** What a spreadsheet program stores for a typed 64.1, and what a calculation leaves behind. */
    @ParameterizedTest
    @CsvSource({
        "64.099999999999994, 64.1, false",
        "1234.56, 1234.56, false",
        "1234.5599999999999, 1234.56, false",
        "1234.5600000000002, 1234.56, true",
        "0.30000000000000004, 0.3, true",
        "33.333333333333336, 33.3333333333333, true",
        "1.2E+3, 1200, false",
        "-5.5E-2, -0.055, false",
        "123456789012345678, 123456789012346000, true",
        "0, 0, false"
    })
    void numbersHaveFifteenDigitsAndWhatACalculationLeftBehindIsTold(String stored, String value, boolean told) {
        var reading = read(sheet(HEADER, "650;10100;Løn;" + stored));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.amount().toPlainString())
                .containsExactly(value);
        assertThat(Documents.codes(reading.warnings()))
                .containsExactly(told ? new String[] {"LED-591"} : new String[0]);
    }

    @ParameterizedTest
    @CsvSource({"1E999999999, LED-208", "1E59, LED-206", "1E-40, LED-206", "12345678901234567890, LED-206"})
    void numbersBeyondAnyAccountAreRefused(String stored, String code) {
        refused(sheet(HEADER, "650;10100;Løn;<c><v>" + stored + "</v></c>"), code);
    }

    @Test
    void amountsThatAreTextsAreReadAsInATableOfText() {
        var reading =
                read(sheet(HEADER, "650;10100;Løn;1 456 538,50", "650;10900;Pensjon;(12,50)", "650;11000;Mat;3.5"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.amount().toPlainString())
                .containsExactly("1456538.50", "-12.50", "3.5");
        refused(sheet(HEADER, "650;10100;Løn;1 456 538,50", "650;10900;Pensjon;'12.50"), "LED-201");
        refused(sheet(HEADER, "650;10100;Løn;1,456", "650;10900;Pensjon;12.50"), "LED-203");
    }

    @Test
    void aFormulaGivesTheValueStoredWithItAndSaysSo() {
        var reading = read(sheet(HEADER, "650;10100;Løn;" + FORMULA + "<v>12.5</v></c>"));
        assertThat(reading.rows()).extracting(LedgerRow::amount).containsExactly(new BigDecimal("12.5"));
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("LED-592");
            assertThat(warning.found()).contains("D2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORMULA + "</c>",
                FORMULA + "<v></v></c>",
                "<c t=\"e\"><v>#REF!</v></c>",
                "<c t=\"e\"><f>A1</f><v>#N/A</v></c>"
            })
    void aFormulaWithoutAValueAndAnErrorAreProblemsOfTheirCell(String cell) {
        var problems = refused(sheet(HEADER, LINE, "650;10900;Pensjon;" + cell), "LED-208");
        assertThat(problems.get(0).place()).isEqualTo("cell Regnskap!D3, column beløp");
        refused(sheet(HEADER, LINE, "650;" + cell + ";Pensjon;1"), "LED-208");
        refused(sheet(HEADER, LINE, cell + ";10900;Pensjon;1"), "LED-208");
        assertThat(read(sheet(HEADER, LINE, "660;10900;Pensjon;" + cell)).problems())
                .as("a line of somebody else")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2023-05-01", "3, 2023-05-01", "2, 4504700 %"})
    void aDayAndAPercentageAreNoAmounts(String style, String shown) {
        var file = sheet(HEADER, "650;10100;Løn;<c s=\"" + style + "\"><v>45047</v></c>");
        var problems = refused(file.part("xl/styles.xml", STYLES), "LED-201");
        assertThat(problems.get(0).found()).isEqualTo('"' + shown + '"');
    }

    @Test
    void aCurrencyBesideTheNumberIsOnlyShown() {
        var file = sheet(HEADER, "650;10100;Løn;<c s=\"4\"><v>45047</v></c>").part("xl/styles.xml", STYLES);
        assertThat(read(file).rows()).extracting(LedgerRow::amount).containsExactly(new BigDecimal("45047"));
    }

    @Test
    void daysCountFrom1900WithADayTooManyOrFrom1904() {
        assertThat(List.of(0, 1, 59, 61, 45047).stream()
                        .map(day -> SerialDay.text(new BigDecimal(day), false).orElseThrow()))
                .containsExactly("00:00:00", "1900-01-01", "1900-02-28", "1900-03-01", "2023-05-01");
        assertThat(SerialDay.text(new BigDecimal("43585.25"), true)).contains("2023-05-01T06:00:00");
        assertThat(SerialDay.text(new BigDecimal(60), false)).isEmpty();
        assertThat(SerialDay.text(new BigDecimal(-1), false)).isEmpty();
    }

    @Test
    void theSheetIsTheOnlyOneThatHasTheColumns() {
        var file = sheet(HEADER, LINE)
                .sheet("Notat", "hva;hvem", "sjekk;Kari")
                .sheet("Skjult", "a;b")
                .hidden();
        var reading = read(file);
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("LED-595");
            assertThat(warning.found()).contains("\"Notat\", \"Skjult (hidden)\"");
        });
    }

    @Test
    void whereTwoSheetsHaveTheColumnsTheCaseNamesOne() {
        var file =
                sheet(HEADER, LINE).sheet("Budsjett", HEADER, "650;10100;Løn;7").hidden();
        refused(file, "LED-510");
        var named = read(file, mapping(Optional.of(" budsjett ")));
        assertThat(named.rows()).extracting(LedgerRow::pointer).containsExactly("Budsjett!D2");
        assertThat(Documents.codes(named.warnings())).contains("LED-593", "LED-595");
        assertThat(Documents.codes(read(file, mapping(Optional.of("2024"))).problems()))
                .containsExactly("LED-508");
    }

    @Test
    void aMissingColumnIsToldWithTheNearestHeadings() {
        var one = refused(sheet("ansvar;konto;sum", "650;10100;1"), "LED-114", "LED-114");
        assertThat(one.get(0).place()).isEqualTo("sheet Regnskap, row 1");
        assertThat(one.get(0).found()).contains("\"ansvar\", \"konto\", \"sum\"");
        var two = refused(sheet("ansvar;konto;sum", "650;10100;1").sheet("Ark2", "x;y"), "LED-509");
        assertThat(two.get(0).found()).contains("\"Regnskap\"").contains("\"sum\"");
        refused(sheet("beløp"), "LED-509");
        refused(sheet(HEADER), "LED-110");
        refused(sheet("ansvar;konto;beløp;tekst;Beløp", "650;10100;1;x;2"), "LED-113");
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        var content = "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                + XlsxFile.rows(HEADER, LINE, "650;10900;Pensjon;5")
                        .replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
                + "</sheetData><autoFilter ref=\"A1:D3\"/>";
        var reading = read(new XlsxFile().raw("Regnskap", content));
        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.warnings()).extracting(Problem::code).containsExactly("LED-593", "LED-593");
        assertThat(reading.warnings())
                .extracting(Problem::found)
                .anyMatch(it -> it.endsWith(": 3"))
                .anyMatch(it -> it.endsWith(": C"));
    }

    @Test
    void mergedCellsOverRowsOfAColumnThatIsReadAreAProblemElseTheyAreSaid() {
        assertThat(refused(merged("A2:A3"), "LED-512").get(0).place()).isEqualTo("cell Regnskap!A2, column ansvar");
        assertThat(Documents.codes(read(merged("A1:B1")).warnings())).isEmpty();
        assertThat(Documents.codes(read(merged("B2:C2")).warnings())).containsExactly("LED-594");
        assertThat(Documents.codes(read(merged("H2:H9")).warnings())).isEmpty();
    }

    private static XlsxFile merged(String range) {
        return new XlsxFile()
                .raw(
                        "Regnskap",
                        "<sheetData>" + XlsxFile.rows(HEADER, LINE, "650;10900;Pensjon;5")
                                + "</sheetData><mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>");
    }

    @Test
    void cellsUnderNoHeadingAreSaid() {
        var warnings = read(sheet(HEADER, LINE + ";;sjekket av KN", ";;;;;x")).warnings();
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("LED-595");
            assertThat(warning.found()).contains("F2, F3");
        });
    }

    @Test
    void aTotalIsALineLikeAnyOther() {
        assertThat(read(sheet(HEADER, LINE, ";;Sum;1456538")).rows()).hasSize(1);
    }

    @Test
    void aTextHasNoSheets() {
        var reading = new LedgerReader()
                .read(Documents.of("ansvar;konto;tekst;beløp\n650;10100;x;1\n"), mapping(Optional.of("Ark1")), 2024);
        assertThat(Documents.codes(reading.problems())).containsExactly("LED-508");
    }

    private static XlsxFile sheet(String... rows) {
        return new XlsxFile().sheet("Regnskap", rows);
    }

    private static LedgerMapping mapping(Optional<String> sheet) {
        return new LedgerMapping(
                "konto",
                Optional.of("tekst"),
                Map.of("ansvar", "650"),
                "beløp",
                Optional.empty(),
                Optional.empty(),
                sheet);
    }

    private static Reading<LedgerRow> read(XlsxFile file) {
        return read(file, mapping(Optional.empty()));
    }

    private static Reading<LedgerRow> read(XlsxFile file, LedgerMapping mapping) {
        return new LedgerReader().read(Documents.of(file.bytes()), mapping, 2024);
    }

    private static List<Problem> refused(XlsxFile file, String... codes) {
        var problems = read(file).problems();
        assertThat(Documents.codes(problems)).as(problems.toString()).containsExactly(codes);
        return problems;
    }
}
