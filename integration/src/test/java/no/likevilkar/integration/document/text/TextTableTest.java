package no.likevilkar.integration.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static final TextLimits LIMITS = new TextLimits(1_000_000, 1000, 5);

    private final ProblemList problems = new ProblemList("table.csv", "LED");

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void eachDelimiterIsFound(String delimiter) {
        var rows = rows("a;b\n1;2\n3;4".replace(";", delimiter));
        assertThat(rows).containsExactly(new Row(2, List.of("1", "2")), new Row(3, List.of("3", "4")));
    }

    @Test
    void decimalCommasAreNotTakenForDelimiters() {
        assertThat(rows("a;b\n1,5;2,5\n3,5;4,5")).hasSize(2);
    }

    @Test
    void twoDelimitersThatFitAreAProblem() {
        refused("a;b,c\n1;2,3\n", "LED-109");
    }

    @Test
    void oneColumnIsNoTable() {
        refused("a\n1\n2\n", "LED-109");
    }

    @Test
    void rowsOfEverySortOfShapeAreNoTable() {
        refused("a;b\n1\n2;3;4\n5;6;7\n", "LED-109");
    }

    @Test
    void aRowWithOtherShapeIsToldWithItsLine() {
        refused("a;b\n1;2\n3\n4;5\n6;7;8\n9;10\n11;12\n", "LED-111", "LED-111");
        assertThat(problems().get(0).place()).isEqualTo("line 3");
        assertThat(problems().get(1).place()).isEqualTo("line 5");
        assertThat(problems().get(1).sentence())
                .isEqualTo(
                        "LED-111 table.csv line 5: found 3 columns; expected 2 columns. "
                                + "Give the line as many columns as the header; put a cell that holds the delimiter in double quotes.");
    }

    @Test
    void linesAreCountedPhysicallyOverBlankLinesAndQuotedLineBreaks() {
        var rows = rows("a;b\r\n\r\n\"1\n1\";2\r\n;\r\n3;4\r\n");
        assertThat(rows).extracting(Row::line).containsExactly(3, 6);
    }

    @Test
    void oldLineEndsCountAsWell() {
        assertThat(rows("a;b\r1;2\r3;4\r")).extracting(Row::line).containsExactly(2, 3);
    }

    @Test
    void quotesInsideAndDelimitersInsideQuotesAreRead() {
        assertThat(rows("a;b\n\"\"\"Under\"\" ; streken\";2\n").get(0).cells())
                .containsExactly("\"Under\" ; streken", "2");
    }

    @Test
    void aQuoteThatNeverEndsDoesNotSwallowTheRest() {
        refused("a;b\n1;2\n1;2\n1;2\n1;\"2\n3;4\n", "LED-112");
        assertThat(problems().get(0).place()).isEqualTo("line 5");
    }

    @Test
    void textBehindAClosingQuoteIsAProblem() {
        refused("a;b\n1;2\n3;\"4\" x\n", "LED-112");
    }

    @Test
    void aQuoteLeftOpenInTheHeaderIsAProblem() {
        refused("\"a;b\n1;2\n", "LED-112");
    }

    @Test
    void aCellLongerThanALineMayBeIsAProblem() {
        refused("a;b\n1;2\n3;\"" + ("x".repeat(600) + "\n").repeat(2) + "\"\n", "LED-112");
    }

    @Test
    void aHeaderAloneIsAProblem() {
        refused("a;b\n", "LED-110");
    }

    @Test
    void aNameTwiceInTheHeaderIsAProblemWhateverItsCase() {
        refused("Beløp;b; BELØP \n1;2;3\n", "LED-113");
    }

    @Test
    void tooManyColumnsAreAProblem() {
        refused("a;b;c;d;e;f\n1;2;3;4;5;6\n", "LED-108");
    }

    @Test
    void columnsAreFoundWhateverTheirCaseAndBlanksAround() {
        var table =
                TextTable.open(Documents.of(" Konto ;BELØP\n1;2\n"), problems).orElseThrow();
        assertThat(table.find("konto")).hasValue(0);
        assertThat(table.require("\u00A0beløp")).isEqualTo(1);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aMissingColumnIsToldWithThoseThereAre() {
        var table = TextTable.open(Documents.of("konto;beløp\n1;2\n"), problems).orElseThrow();
        assertThat(table.require("art")).isEqualTo(-1);
        assertThat(problems().get(0).sentence())
                .startsWith(
                        "LED-114 table.csv line 1: found the columns \"konto\", \"beløp\"; expected a column \"art\".");
    }

    private List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        TextTable.open(Documents.of(text), LIMITS, problems).orElseThrow().forEachRow(rows::add);
        assertThat(problems()).isEmpty();
        return rows;
    }

    private void refused(String text, String... codes) {
        TextTable.open(Documents.of(text), LIMITS, problems).ifPresent(table -> table.forEachRow(row -> {}));
        assertThat(Documents.codes(problems())).containsExactly(codes);
    }

    private List<Problem> problems() {
        return problems.reading(List.of()).problems();
    }
}
