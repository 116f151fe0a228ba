package no.likevilkar.integration.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountColumnTest {

    private final ProblemList problems = new ProblemList("ledger.csv", "LED");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1 456 538|1456538",
                " -1 362 250 |-1362250",
                " -   |0",
                "-|0",
                "\u2013|0",
                "1\u00A0456\u00A0538|1456538",
                "1\u202F456\u202F538|1456538",
                "1.456.538,50|1456538.50",
                "1,456,538.50|1456538.50",
                "12,50|12.50",
                "12.50|12.50",
                "(1 234)|-1234",
                "(12,50)|-12.50",
                "1 234-|-1234",
                "\u22121 234|-1234",
                "\u201312,5|-12.5",
                "- 500|-500",
                "+5|5",
                "0|0",
                "-0|0",
                "0,125|0.125",
                "1 234,567|1234.567",
                "1234,567|1234.567",
                "1.456.538|1456538",
                "00|0",
                "-   1 234|-1234"
            })
    void everySupportedFormatGivesItsAmount(String cell, String amount) {
        assertThat(read(cell)).containsExactly(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12,50.00|LED-204",
                "1 234.567,50|LED-204",
                "1.2,3.4|LED-204",
                "1,234,567.890,1|LED-204",
                "abc|LED-201",
                "12O|LED-201",
                "kr 5|LED-201",
                "64,-|LED-201",
                "12,|LED-201",
                ",50|LED-201",
                "1e5|LED-201",
                "0x10|LED-201",
                "--5|LED-201",
                "-(5)|LED-201",
                "(-5)|LED-201",
                "()|LED-201",
                "+|LED-201",
                "=1+1|LED-201",
                "\u0665|LED-201",
                "NaN|LED-201",
                "1 23 456|LED-205",
                "1  234|LED-205",
                "1.23.456|LED-205",
                "12 34,5|LED-205",
                "|LED-202",
                " \u00A0 |LED-202",
                "1234567890123456789|LED-206",
                "0,1234567890123456789|LED-206"
            })
    void whatIsNoAmountIsAProblemWithItsCell(String cell, String code) {
        assertThat(read(cell == null ? "" : cell)).isEmpty();
        assertThat(Documents.codes(problems())).containsExactly(code);
        assertThat(problems().get(0).place()).isEqualTo("line 2, column beløp");
    }

    @Test
    void mixedSeparatorsInOneCellSpeakPlainly() {
        read("12,50.00");
        assertThat(problems().get(0).sentence())
                .isEqualTo("LED-204 ledger.csv line 2, column beløp: found \"12,50.00\"; "
                        + "expected one decimal separator. Correct the cell and send the file again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "-12,345", "999.999"})
    void aColumnThatCouldBeThousandsOrDecimalsAsksForADeclaration(String cell) {
        assertThat(read(cell, "5", cell)).containsExactly(new BigDecimal("5"));
        assertThat(Documents.codes(problems())).containsExactly("LED-203");
        assertThat(problems().get(0).remedy()).contains("declare `decimal`");
    }

    @Test
    void aDeclarationSettlesWhatTheColumnLeavesOpen() {
        assertThat(read(Optional.of(DecimalMark.COMMA), "1,234", "1.234"))
                .containsExactly(new BigDecimal("1.234"), new BigDecimal("1234"));
        assertThat(read(Optional.of(DecimalMark.POINT), "1,234", "1.234"))
                .containsExactly(new BigDecimal("1234"), new BigDecimal("1.234"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void oneClearCellSettlesTheWholeColumn() {
        assertThat(read("1,234", "0.50")).containsExactly(new BigDecimal("1234"), new BigDecimal("0.50"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void aCellAgainstTheColumnIsAProblemThatNamesTheOther() {
        assertThat(read("12,50", "3,10", "12.50")).containsExactly(new BigDecimal("12.50"), new BigDecimal("3.10"));
        assertThat(Documents.codes(problems())).containsExactly("LED-204");
        assertThat(problems().get(0).place()).isEqualTo("line 4, column beløp");
        assertThat(problems().get(0).expected()).isEqualTo("a decimal comma or none, as in line 2, \"12,50\"");
    }

    @Test
    void thousandsInPointsSpeakAgainstADecimalPoint() {
        read("1.456.538", "12.50", "12.60");
        assertThat(problems()).extracting(Problem::place).containsExactly("line 2, column beløp");
    }

    @Test
    void cellsAgainstTheDeclarationAreProblems() {
        assertThat(read(Optional.of(DecimalMark.POINT), "12,50", "5")).containsExactly(new BigDecimal("5"));
        assertThat(problems().get(0).expected()).isEqualTo("a decimal point or none, as declared for the column");
    }

    @Test
    void everyCellOfALargeMixtureIsCountedThoughNotShown() {
        var cells = new ArrayList<String>();
        for (int i = 0; i < 1500; i++) {
            cells.add("1,5");
            cells.add("1,5");
            cells.add("1.5");
        }
        read(cells.toArray(String[]::new));
        assertThat(problems()).hasSize(1001);
        assertThat(problems().get(1000).code()).isEqualTo("LED-199");
        assertThat(problems().get(1000).found()).startsWith("and 500 more");
    }

    private List<BigDecimal> read(String... cells) {
        return read(Optional.empty(), cells);
    }

    private List<BigDecimal> read(Optional<DecimalMark> declared, String... cells) {
        var column = new AmountColumn("beløp", declared, problems);
        for (int i = 0; i < cells.length; i++) {
            column.note(i + 2, cells[i]);
        }
        column.settle();
        var values = new ArrayList<BigDecimal>();
        for (int i = 0; i < cells.length; i++) {
            column.value(i + 2, cells[i]).ifPresent(values::add);
        }
        return values;
    }

    private List<Problem> problems() {
        return problems.reading(List.of()).problems();
    }
}
