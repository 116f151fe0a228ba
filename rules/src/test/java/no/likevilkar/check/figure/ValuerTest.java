package no.likevilkar.check.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuerTest {

    @Test
    void whatRestsOnAWithheldValueIsNotKnown() {
        var values = new Valuer(Map.of(
                "secret", new Definition(new Node.Withheld(), Optional.empty()),
                "open", stated("5"),
                "both", derived(List.of("sum", "secret", "open")),
                "times", derived(List.of("product", "both", List.of("0"))),
                "alone", derived(List.of("sum", "open"))));
        assertThat(values.of("secret")).isEmpty();
        assertThat(values.of("both")).isEmpty();
        assertThat(values.of("times")).as("not even where it would not matter").isEmpty();
        assertThat(values.of("alone")).contains(Span.of(new BigDecimal("5")));
        assertThat(values.instead(Map.of("secret", Span.ONE))
                        .of("both")
                        .orElseThrow()
                        .text())
                .isEqualTo("6");
    }

    @Test
    void aFigureThatRestsOnItselfIsRefused() {
        var values = new Valuer(Map.of("a", derived(List.of("sum", "b")), "b", derived(List.of("sum", "a"))));
        assertThatThrownBy(() -> values.of("a"))
                .isInstanceOf(BadFigureException.class)
                .hasMessage("the figure a rests on itself");
    }

    @Test
    void aFigureThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Valuer(Map.of("a", derived(List.of("sum", "b")))).of("a"))
                .hasMessage("found the figure b; expected one that is stated or derived");
    }

    @Test
    void aChainWithoutEndIsRefusedAndDoesNotBreakTheReader() {
        var figures = new HashMap<String, Definition>();
        for (int i = 0; i < 5_000; i++) {
            figures.put("f" + i, derived(List.of("sum", "f" + (i + 1))));
        }
        assertThatThrownBy(() -> new Valuer(figures).of("f0")).hasMessageContaining("deeper than");
    }

    @Test
    void aNumberThatGrowsWithoutEndIsRefused() {
        var figures = new HashMap<String, Definition>();
        figures.put("f0", stated("123456789"));
        for (int i = 1; i < 60; i++) {
            figures.put("f" + i, derived(List.of("product", "f" + (i - 1), "f" + (i - 1))));
        }
        assertThatThrownBy(() -> new Valuer(figures).of("f59")).hasMessageContaining("more digits");
    }

    @Test
    void aFormulaNestedWithoutEndIsRefused() {
        Object tree = List.of("1");
        for (int i = 0; i < 10_000; i++) {
            tree = new ArrayList<>(Arrays.asList("sum", tree));
        }
        var deep = tree;
        assertThatThrownBy(() -> Node.read(deep)).hasMessageContaining("nested deeper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "average              | 2 | found the operation average; expected one of 0, 1, allocate",
                "quotient             | 2 | quotient: found 0 settings; expected 2",
                "quotient 4           | 2 | quotient: found 1 settings; expected 2",
                "quotient 4 HALF_UP   | 1 | quotient: found 1 operands; expected 2",
                "quotient 4  HALF_UP  | 2 | quotient: found 3 settings; expected 2",
                "quotient x HALF_UP   | 2 | quotient: found x; expected a whole number",
                "quotient 04 HALF_UP  | 2 | quotient: found 04; expected a whole number",
                "quotient 99999 UP    | 2 | quotient: found 99999; expected at most 40 decimals",
                "round 2 UNNECESSARY  | 1 | round: found UNNECESSARY; expected a rounding mode",
                "comparison LESS      | 2 | comparison: found LESS; expected AT_LEAST or MORE_THAN or EQUAL",
                "lookup UPPER 1 1     | 3 | lookup: bands of a table begin in ascending order, found 1 after 1",
                "lookup UPPER 1       | 3 | lookup: found 2 settings; expected 3",
                "lookup UPPER one     | 2 | lookup: found the bound one; expected a number",
                "days 2026-01-01 soon | 0 | days: found soon; expected a day such as 2026-03-01",
                "allocate 2 0         | 3 | allocate: found part 2 of 2 keys, counted from 0",
                "stated               | 0 | found the operation stated; expected one of"
            })
    void anOperationThatIsNoneIsRefusedInWords(String head, int operands, String message) {
        var tree = new ArrayList<Object>(List.of(head));
        for (int i = 0; i < operands; i++) {
            tree.add("a/b/c");
        }
        assertThatThrownBy(() -> Node.read(tree))
                .isInstanceOf(BadFigureException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void whatIsNoFormulaIsRefused() {
        assertThatThrownBy(() -> Node.read(List.of())).hasMessageStartingWith("found []");
        assertThatThrownBy(() -> Node.read(List.of(List.of("1")))).hasMessageStartingWith("found [[1]]");
        assertThatThrownBy(() -> Node.read(12L)).hasMessageStartingWith("found 12");
    }

    @Test
    void aFormulaReadsBackAsWritten() {
        Object tree = List.of("quotient 4 HALF_UP", "unit/a/2025", List.of("sum", "unit/b/2025", List.of("1")));
        assertThat(Node.read(tree).tree()).isEqualTo(tree);
    }

    private static Definition stated(String value) {
        var span = Span.of(new BigDecimal(value));
        return new Definition(new Node.Stated("INPUT", span, span), Optional.empty());
    }

    private static Definition derived(Object tree) {
        return new Definition(Node.read(tree), Optional.empty());
    }
}
