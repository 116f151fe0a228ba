package no.likevilkar.integration.document.ods;

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
import no.likevilkar.integration.document.sheet.OdsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsLedgerTest {

    private static final LedgerMapping MAPPING = new LedgerMapping(
            "konto", Optional.of("tekst"), Map.of("ansvar", "650"), "beløp", Optional.empty(), Optional.empty());
    private static final String HEADER = "ansvar;konto;tekst;beløp";
    private static final String LINE = "650;10100;Løn;1456538.5";

    @Test
    void selectedRowsAreReadWithTheirCell() {
        var reading = read(new OdsFile().sheet("Rekneskap", "Servicesenter", "", HEADER, LINE, "651;10100;x;1"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.pointer()).isEqualTo("Rekneskap!D4");
            assertThat(row.place()).isEqualTo("sheet Rekneskap, row 4");
            assertThat(row.account()).isEqualTo("10100");
            assertThat(row.amount()).isEqualTo(new BigDecimal("1456538.5"));
        });
    }

    @Test
    void whatRepeatsIsReadAsOftenAsItSaysAndBlanksCostNothing() {
        String repeated =
                OdsFile.rows(LINE).replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"3\">");
        String blank = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        var reading = read(new OdsFile().raw("A", OdsFile.rows(HEADER) + repeated + blank));
        assertThat(reading.rows()).extracting(LedgerRow::pointer).containsExactly("A!D2", "A!D3", "A!D4");
        assertThat(Documents.codes(reading.warnings())).containsExactly("LED-291", "LED-291");
    }

    @Test
    void aCommentDoesNotBelongToTheTextOfItsCellAndBlanksInsideDo() {
        String cell = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>nei</text:p>"
                + "</office:annotation><text:p>Fast<text:s text:c=\"2\"/><text:span>løn</text:span></text:p></table:table-cell>";
        var reading = read(new OdsFile().sheet("A", HEADER, "650;10100;" + cell + ";5"));
        assertThat(reading.rows()).extracting(LedgerRow::label).containsExactly("Fast  løn");
    }

    @Test
    void aDayAndAPercentageAreNoAmounts() {
        for (String cell : List.of(
                "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-01\"/>",
                "<table:table-cell office:value-type=\"percentage\" office:value=\"0.25\"/>")) {
            refused(new OdsFile().sheet("A", HEADER, "650;10100;x;" + cell), "LED-201");
        }
        var money = "<table:table-cell office:value-type=\"currency\" office:currency=\"NOK\" office:value=\"12.5\"/>";
        assertThat(read(new OdsFile().sheet("A", HEADER, "650;10100;x;" + money))
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-cell table:formula=\"of:=A1\"/>",
                "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"float\"/>",
                "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\"><text:p>#REF!</text:p></table:table-cell>",
                "<table:table-cell table:formula=\"of:=A1\" calcext:value-type=\"error\"><text:p>Err:502</text:p></table:table-cell>",
                "<table:table-cell office:value-type=\"float\" office:value=\"1e999999999\"/>"
            })
    void anErrorAndAFormulaWithoutAValueAreProblemsOfTheirCell(String cell) {
        var problems = refused(new OdsFile().sheet("A", HEADER, "650;10100;x;" + cell), "LED-208");
        assertThat(problems.get(0).place()).isEqualTo("cell A!D2, column beløp");
    }

    @Test
    void whatIsHiddenOrMergedOrCalculatedIsSaid() {
        String rows =
                "<table:table-column/><table:table-column table:number-columns-repeated=\"2\" table:visibility=\"collapse\"/>"
                        + OdsFile.rows(HEADER)
                        + OdsFile.rows(LINE)
                                .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">")
                        + OdsFile.rows(
                                "650;10900;<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"/>;"
                                        + "<table:table-cell table:formula=\"of:=1\" office:value-type=\"float\" office:value=\"1\"/>");
        var reading = read(new OdsFile().raw("A", rows).hidden("A").sheet("B", "x;y"));
        assertThat(reading.problems()).isEmpty();
        assertThat(Documents.codes(reading.warnings()))
                .containsExactlyInAnyOrder("LED-592", "LED-593", "LED-593", "LED-593", "LED-594", "LED-595");
        String merged = OdsFile.rows(HEADER)
                + OdsFile.rows("<table:table-cell table:number-rows-spanned=\"2\" office:value-type="
                        + "\"float\" office:value=\"650\"/>;10100;x;1")
                + OdsFile.rows(";10900;y;2");
        refused(new OdsFile().raw("A", merged), "LED-512");
    }

    @Test
    void codeLinksAndPasswordsAreRefused() {
        refused(sound().part("Basic/Standard/Module1.xml", "<x/>"), "LED-504");
        refused(sound().part("Scripts/python/a.py", "x"), "LED-504");
        refused(sound().script("<script:event-listener xmlns:script=\"urn:x\"/>"), "LED-504");
        refused(new OdsFile().raw("A", "<table:table-source/>" + OdsFile.rows(HEADER, LINE)), "LED-505");
        refused(new OdsFile().raw("A", "<office:dde-source/>" + OdsFile.rows(HEADER, LINE)), "LED-505");
        refused(sound().part("META-INF/manifest.xml", "<m><f><encryption-data/></f></m>"), "LED-502");
        refused(sound().part("mimetype", "application/vnd.oasis.opendocument.text"), "LED-503");
        refused(sound().part("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "LED-506");
    }

    @Test
    void endlessRepetitionsAreRefused() {
        String endless = OdsFile.rows(LINE.replace(
                        "Løn",
                        "<table:table-cell table:number-columns-repeated=\"16000\""
                                + " office:value-type=\"float\" office:value=\"1\"/>"))
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1000000\">");
        refused(new OdsFile().raw("A", OdsFile.rows(HEADER) + endless), "LED-507");
    }

    private static OdsFile sound() {
        return new OdsFile().sheet("A", HEADER, LINE);
    }

    private static Reading<LedgerRow> read(OdsFile file) {
        return new LedgerReader().read(Documents.of(file.bytes()), MAPPING, 2024);
    }

    private static List<Problem> refused(OdsFile file, String... codes) {
        var problems = read(file).problems();
        assertThat(Documents.codes(problems)).as(problems.toString()).containsExactly(codes);
        return problems;
    }
}
