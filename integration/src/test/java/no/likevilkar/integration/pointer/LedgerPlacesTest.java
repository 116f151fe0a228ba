package no.likevilkar.integration.pointer;

import static no.likevilkar.integration.pointer.DocumentsApart.amounts;
import static no.likevilkar.integration.pointer.DocumentsApart.at;
import static no.likevilkar.integration.pointer.DocumentsApart.ledger;
import static no.likevilkar.integration.pointer.DocumentsApart.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.likevilkar.check.document.Opened.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPlacesTest {

    private static final Map<String, Object> LEDGER = ledger(Map.of(), "ansvar", "650");

    @Test
    void aCellIsFoundByLineAndHeadingWhateverItsCase() {
        var found = at(LEDGER, "\nkonto; BELØP ;ansvar\n\n10100; 1 200,50 ;650\n", "line=4;column=beløp");
        assertThat(found.readable()).isTrue();
        assertThat(found.texts()).containsExactly("1 200,50");
    }

    @Test
    void linesAreThoseOfTheFileAlsoBehindALineBreakInACell() {
        String text = "konto;beløp;ansvar\r\n10100;\"1\r\n\";650\r\n\r\n10900;2;650\r\n";
        assertThat(lines(text)).containsExactly(2, 5);
        assertThat(at(LEDGER, text, "line=5;column=konto").texts()).containsExactly("10900");
        assertThat(at(LEDGER, text, "line=3;column=konto").texts()).isEmpty();
    }

    @Test
    void delimitersAndDoubledQuotesInsideQuotesBelongToTheCell() {
        String text = "konto;beløp;ansvar\n\"10100;\"\"a\"\"\";2;650\n";
        assertThat(at(LEDGER, text, "line=2;column=konto").texts()).containsExactly("10100;\"a\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void everyDelimiterIsFound(String delimiter) {
        String text = "konto;beløp;ansvar\n10100;2;650\n".replace(";", delimiter);
        assertThat(lines(text)).containsExactly(2);
    }

    @Test
    void aLatinFileAndOneWithAByteOrderMarkAreRead() {
        String text = "konto;beløp;ansvar\n10100;2;650\n";
        var opened = new OpenedDocuments();
        assertThat(opened.rows(LEDGER, text.getBytes(StandardCharsets.ISO_8859_1)))
                .hasSize(1);
        assertThat(opened.rows(LEDGER, utf8("\uFEFF" + text))).hasSize(1);
        assertThat(opened.rows(LEDGER, text.getBytes(StandardCharsets.UTF_16))).isEmpty();
    }

    @Test
    void aRowIsSelectedWhenEveryColumnHoldsExactlyTheValue() {
        var declared = ledger(Map.of(), "Ansvar", "650", "tjeneste", "120");
        String text = "konto;beløp;ansvar;tjeneste\n1;1;650;120\n2;1;F650;120\n3;1; 650\u00A0;120\n4;1;650;1201\n";
        assertThat(new OpenedDocuments().rows(declared, utf8(text)))
                .extracting(row -> row.cells().get("account"))
                .containsExactly("1", "3");
    }

    @Test
    void aSelectionInAColumnThatIsNotThereTakesNothing() {
        assertThat(lines("konto;beløp\n10100;2\n")).isEmpty();
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(amounts("1 456 538", " -1 362 250 ", "12,50", "(1 234)", "1 234-", "−1 234", "-", "5\u202F000"))
                .containsExactly("1456538", "-1362250", "12.50", "-1234", "-1234", "-1234", "0", "5000");
        assertThat(amounts("1.456.538,50", "1.234")).containsExactly("1456538.50", "1234");
        assertThat(amounts("1,456,538.50", "1,234")).containsExactly("1456538.50", "1234");
    }

    @Test
    void whatIsNoNumberHasNoValue() {
        assertThat(amounts("", "kr 5", "1 23", "12,50.00", "--5", "1,2,3", "1234567890123456789", "1 000.000,00"))
                .containsOnly("none");
    }

    @Test
    void theDecimalMarkHoldsForTheWholeColumn() {
        assertThat(amounts("1.234", "12,50")).containsExactly("1234", "12.50");
        assertThat(amounts("1.234", "12.50")).containsExactly("1.234", "12.50");
        assertThat(amounts("1.234", "7")).as("thousands or decimals").containsExactly("none", "7");
        assertThat(amounts("12,50", "12.50", "7")).as("both marks").containsExactly("none", "none", "7");
        assertThat(amounts("0.234", "1.234")).as("no group begins with zero").containsExactly("0.234", "1.234");
    }

    @Test
    void aDeclaredDecimalMarkDecides() {
        assertThat(amounts(Map.of("decimal", "comma"), "1.234", "12.50")).containsExactly("1234", "none");
        assertThat(amounts(Map.of("decimal", "point"), "1.234", "1,234")).containsExactly("1.234", "1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "konto;beløp\n",
                "konto;beløp;ansvar\n10100;2\n",
                "konto;beløp;ansvar\n10100;\"2;650\n",
                "konto;beløp;ansvar\n10100;\"2\"x;650\n",
                "konto;beløp;BELØP\n10100;2;650\n",
                "konto;beløp;ansvar\n1\u0000;2;650\n",
                "a;b,c\n1;2,3\n",
                "PK\u0003\u0004"
            })
    void aBrokenTableHasNoRowsAndSaysWhyNothingStandsThere(String text) {
        assertThat(new OpenedDocuments().rows(LEDGER, utf8(text))).isEmpty();
        var found = at(LEDGER, text, "line=2;column=beløp");
        assertThat(found.readable()).isTrue();
        assertThat(found.texts()).isEmpty();
        assertThat(found.why()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"whole document", "page 4", "line=", "line=0;column=x", "line=9999999999", "line=2;column= "})
    void aPlaceInWordsIsForAPerson(String pointer) {
        var found = at(LEDGER, "konto;beløp;ansvar\n10100;2;650\n", pointer);
        assertThat(found.readable()).isFalse();
        assertThat(found.why()).isNotBlank();
    }

    private static List<Integer> lines(String text) {
        return new OpenedDocuments()
                .rows(LEDGER, utf8(text)).stream().map(Row::line).toList();
    }
}
