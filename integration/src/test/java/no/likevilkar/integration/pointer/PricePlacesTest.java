package no.likevilkar.integration.pointer;

import static no.likevilkar.integration.pointer.DocumentsApart.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricePlacesTest {

    private static final Map<String, Object> SHEET = sheet("Enhetspris");
    private static final String HEADING = "Linje;Enhet;Antall;Enhetspris;Mva;Periode;Opsjon\n";

    private static Map<String, Object> sheet(String unitPrice) {
        var columns = new TreeMap<String, Object>(
                Map.of("line", "Linje", "unit", "Enhet", "quantity", "Antall", "unitPrice", unitPrice, "vat", "Mva"));
        columns.put("period", "Periode");
        columns.put("option", "Opsjon");
        return Map.of("kind", "price-sheet", "columns", columns, "select", List.of());
    }

    @Test
    void cellsComeWithWhatTheyMean() {
        var rows = new OpenedDocuments()
                .rows(SHEET, utf8(HEADING + "1;call;;39,20;25 %;;\n2;hour;1 000;-12,00;0,25;2024;ja\n"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cells()).containsEntry("quantity", "").containsEntry("period", "");
        assertThat(rows.get(0).values()).isEqualTo(Map.of("unitPrice", "39.20", "vat", "0.25", "option", "false"));
        assertThat(rows.get(1).values())
                .isEqualTo(Map.of("unitPrice", "-12.00", "vat", "0.25", "option", "true", "quantity", "1000"));
    }

    @Test
    void aDashIsNoPrice() {
        var rows = new OpenedDocuments().rows(SHEET, utf8(HEADING + "1;call;-;-;25;;\n"));
        assertThat(rows.get(0).values()).doesNotContainKeys("unitPrice", "quantity");
    }

    @Test
    void aCaseThatNamesAnotherColumnAsTheUnitPriceIsNotFollowed() {
        String text = HEADING.replace("\n", ";Pris\n") + "1;call;1;39,20;25;;;12,00\n";
        assertThat(new OpenedDocuments().rows(SHEET, utf8(text))).hasSize(1);
        assertThat(new OpenedDocuments().rows(sheet("Pris"), utf8(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "25:0.25",
                "25 %:0.25",
                "0,25:0.25",
                "0.5 %:0.005",
                "1 %:0.01",
                "1:",
                "101 %:",
                "x:",
                "25 kr:",
                "2,5,0:"
            })
    void aRateOfVatIsARatio(String cell, String ratio) {
        assertThat(VatCell.ratio(cell).map(rate -> rate.toPlainString()).orElse(null))
                .isEqualTo(ratio);
    }

    @Test
    void aNumberIsReadInItsOwnColumn() {
        byte[] sheet = utf8(HEADING + "1;call;1.000;39,20;25;;\n2;call;2.50;1.000,00;25;;\n");
        var opened = new OpenedDocuments();
        assertThat(opened.number(SHEET, sheet, "line=2;column=Antall", "1.000")).contains("1.000");
        assertThat(opened.number(SHEET, sheet, "line=2;column=Enhetspris", "1.000"))
                .contains("1000");
        assertThat(opened.number(SHEET, sheet, "1.000")).contains("1000");
    }
}
