package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.likevilkar.check.document.Opened;
import no.likevilkar.integration.document.sheet.OdsFile;
import no.likevilkar.integration.document.sheet.XlsxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker's own reading of spreadsheets. */
class SheetPlacesTest {

    private static final String HEADER = "ansvar;konto;beløp";
    private static final Map<String, Object> LEDGER = DocumentsApart.ledger(Map.of(), "ansvar", "650");
    private static final byte[] XLSX = new XlsxFile()
            .sheet("Regnskap 2024", "Tittel;;;", HEADER, "650;10100;64.099999999999994", "650;10900;1 456,50")
            .bytes();
    private static final byte[] ODS = new OdsFile()
            .sheet("Regnskap 2024", "Tittel;;;", HEADER, "650;10100;64.1", "650;10900;1 456,50")
            .bytes();

    @Test
    void selectedRowsComeWithTheirCellsAndWhatTheyMean() {
        for (byte[] bytes : List.of(XLSX, ODS)) {
            var rows = new OpenedDocuments().rows(LEDGER, bytes);
            assertThat(rows).extracting(Opened.Row::line).containsExactly(3, 4);
            assertThat(rows).extracting(row -> row.values().get("amount")).containsExactly("64.1", "1456.50");
            assertThat(rows).extracting(row -> row.cells().get("account")).containsExactly("10100", "10900");
            assertThat(rows)
                    .extracting(row -> row.pointers().get("amount"))
                    .containsExactly("Regnskap 2024!C3", "Regnskap 2024!C4");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Regnskap 2024!C3, 64.1",
        "'''Regnskap 2024''!C3', 64.1",
        "Regnskap 2024!$C$4, 1456.50",
        "Regnskap 2024!A1,",
        "Regnskap 2024!Z9,",
        "Regnskap!C3,",
        "line=3;column=beløp,"
    })
    void aCellOfALedgerHoldsItsNumber(String pointer, String number) {
        for (byte[] bytes : List.of(XLSX, ODS)) {
            var opened = new OpenedDocuments();
            var found = opened.at(LEDGER, bytes, pointer);
            assertThat(found.readable()).isTrue();
            var numbers = new ArrayList<String>();
            found.texts()
                    .forEach(text -> opened.number(LEDGER, bytes, pointer, text).ifPresent(numbers::add));
            assertThat(numbers).isEqualTo(number == null ? List.of() : List.of(number));
        }
    }

    @Test
    void inAnAttachmentEveryNumberOfTheCellCounts() {
        var file = new XlsxFile()
                .sheet("Budsjett", "Felleskostnader;250000.5;<c s=\"1\"><v>0.055</v></c>;om lag 1 200 kr")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        assertThat(attached(file, "Budsjett!B1").texts()).containsExactly("250000.5");
        assertThat(attached(file, "Budsjett!C1").texts()).containsExactly("0.055", "5.5");
        assertThat(attached(file, "Budsjett!D1").texts()).contains("1200");
        assertThat(attached(file, "Budsjett!A1").texts()).isEmpty();
        assertThat(attached(file, "side 2").readable()).isFalse();
        assertThat(new OpenedDocuments()
                        .at(DocumentsApart.ATTACHMENT, DocumentsApart.utf8("PK\u0003\u0004x"), "A!B1")
                        .readable())
                .isFalse();
    }

    private static Opened.Found attached(XlsxFile file, String pointer) {
        return new OpenedDocuments().at(DocumentsApart.ATTACHMENT, file.bytes(), pointer);
    }

    /** A case cannot choose among sheets unless its case file does. */
    @Test
    void whereTwoSheetsHaveTheColumnsOnlyTheNamedOneIsOpened() {
        byte[] bytes = new XlsxFile()
                .sheet("A", HEADER, "650;10100;1")
                .sheet("B", HEADER, "650;10100;2")
                .bytes();
        assertThat(new OpenedDocuments().rows(LEDGER, bytes)).isEmpty();
        var named = DocumentsApart.ledger(Map.of("sheet", "b"), "ansvar", "650");
        assertThat(new OpenedDocuments().rows(named, bytes))
                .extracting(row -> row.values().get("amount"))
                .containsExactly("2");
        assertThat(new OpenedDocuments().rows(DocumentsApart.ledger(Map.of("sheet", "C"), "ansvar", "650"), bytes))
                .isEmpty();
        assertThat(new OpenedDocuments().rows(named, DocumentsApart.utf8("ansvar;konto;beløp\n650;10100;2\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pris", "Pris eks. mva"})
    void aPriceColumnOfAnotherNameIsOpenedOnlyWhereNoneBearsItsOwn(String heading) {
        var columns = Map.<String, Object>of(
                "line",
                "linje",
                "unit",
                "enhet",
                "quantity",
                "antall",
                "unitPrice",
                heading,
                "vat",
                "mva",
                "period",
                "periode",
                "option",
                "opsjon");
        Map<String, Object> sheet = Map.of("kind", "price-sheet", "columns", columns, "select", List.of());
        String header = "linje;enhet;antall;" + heading + ";mva;periode;opsjon";
        assertThat(new OpenedDocuments()
                        .rows(
                                sheet,
                                new XlsxFile()
                                        .sheet("A", header, "1;call;2;39.2;25;;")
                                        .bytes()))
                .extracting(row -> row.values().get("unitPrice"))
                .containsExactly("39.2");
        assertThat(new OpenedDocuments()
                        .rows(
                                sheet,
                                new XlsxFile()
                                        .sheet("A", header + ";enhetspris", "1;call;2;39.2;25;;;1")
                                        .bytes()))
                .isEmpty();
    }
}
