package no.likevilkar.figure;

import static no.likevilkar.figure.Formulas.band;
import static no.likevilkar.figure.Formulas.commonDays;
import static no.likevilkar.figure.Formulas.one;
import static no.likevilkar.figure.Formulas.wholeAbove;
import static no.likevilkar.figure.Formulas.wholeBelow;
import static no.likevilkar.figure.Formulas.wholeNearest;
import static no.likevilkar.figure.Formulas.zero;
import static no.likevilkar.figure.FormulasTest.of;
import static no.likevilkar.figure.FormulasTest.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.likevilkar.check.figure.Definition;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.figure.Valuer;
import no.likevilkar.verdict.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which rules round to whole numbers, look into a table of bands and count common days. */
class RuleWordsTest {

    /** What the engine makes of a formula, after the checker made the same of it as the trace writes it. */
    private static String value(Formula formula) {
        var graph = new Graph(List.of(), key -> Optional.empty());
        var engine = Decimals.line(graph.values().of(formula), Decimals::plain);
        var stated = new HashMap<String, Definition>();
        state(formula, stated);
        assertThat(new Valuer(stated)
                        .of(Node.read(CheckersArithmeticTest.tree(formula)))
                        .orElseThrow()
                        .text())
                .isEqualTo(engine);
        return engine;
    }

    private static void state(Operand operand, Map<String, Definition> stated) {
        if (operand instanceof Figure figure) {
            var value = ((Stated) figure.getFormula()).value();
            var span = new Span(value.low().orElse(null), value.high().orElse(null));
            stated.put(figure.getId(), new Definition(new Node.Stated("RANGE", span, span), Optional.empty()));
        } else {
            ((Formula) operand).operands().forEach(each -> state(each, stated));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35.789, 35, 36, 36, 36",
        "36, 36, 36, 36, 36",
        "36.001, 36, 37, 36, 36",
        "2.499, 2, 3, 2, 2",
        "2.5, 2, 3, 3, 2",
        "2.501, 2, 3, 3, 3",
        "0, 0, 0, 0, 0",
        "-2.499, -3, -2, -2, -2",
        "-2.5, -3, -2, -3, -2",
        "-2.501, -3, -2, -3, -3",
    })
    void aNumberIsMadeWhole(String number, String below, String above, String halfAway, String halfTowards) {
        assertThat(value(wholeBelow(of(number)))).isEqualTo(below);
        assertThat(value(wholeAbove(of(number)))).isEqualTo(above);
        assertThat(value(wholeNearest(of(number), one()))).isEqualTo(halfAway);
        assertThat(value(wholeNearest(of(number), zero()))).isEqualTo(halfTowards);
    }

    @Test
    void aRangeIsMadeWholeAtBothEnds() {
        assertThat(value(wholeBelow(range("1.5", "2.5")))).isEqualTo("1..2");
        assertThat(value(wholeAbove(range("1.5", "2.5")))).isEqualTo("2..3");
        assertThat(value(wholeNearest(range("1.5", "2.5"), one()))).isEqualTo("2..3");
        assertThat(value(wholeNearest(range("1.5", "2.5"), zero()))).isEqualTo("1..2");
        assertThat(value(wholeNearest(FormulasTest.atLeastZero(), one()))).isEqualTo("0..");
    }

    @Test
    void aPolicyThatNobodyKnowsAdmitsBothWaysOfAHalf() {
        assertThat(value(wholeNearest(of("2.5"), range("0", "1")))).isEqualTo("2..3");
        assertThat(value(wholeNearest(of("2.4"), range("0", "1")))).isEqualTo("2");
    }

    /** A band for each number that tells where it begins, worth what it is told. */
    private static List<Figure> table(String... rows) {
        return Arrays.stream(rows)
                .map(row -> row.split("="))
                .map(row -> new Figure(
                        "parameter",
                        "t:" + row[0],
                        "case",
                        "parameter",
                        Step.NONE,
                        Stated.of(Stated.Kind.PARAMETER, Interval.point(new BigDecimal(row[1])))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.001, ..",
        "0, 0.5",
        "8.999, 0.5",
        "9, 1",
        "10, 1",
        "10.0009, 1",
        "10.001, 2",
        "1000000, 2",
    })
    void aBandIsFoundBelowAtAndAboveWhereItBegins(String key, String value) {
        // by letters 10.001 would stand before 9
        assertThat(value(band(table("10.001=2", "0=0.5", "9=1"), of(key)))).isEqualTo(value);
    }

    @Test
    void aKeyThatMayLieInSeveralBandsHasTheRangeOfTheirValues() {
        var table = table("0=3", "10=1", "20=2");
        assertThat(value(band(table, range("5", "15")))).isEqualTo("1..3");
        assertThat(value(band(table, range("10", "19.999")))).isEqualTo("1");
        assertThat(value(band(table, range("10", "20")))).isEqualTo("1..2");
        assertThat(value(band(table, range("-1", "0")))).isEqualTo("..");
    }

    @Test
    void aTableWithoutBandsTellsNothing() {
        assertThat(value(band(List.of(), of("1")))).isEqualTo("..");
    }

    @Test
    void aBandThatBeginsNowhereOrWhereAnotherDoesIsRefused() {
        for (String begins : new String[] {"ten", "", "1e3", ".5"}) {
            assertThatThrownBy(() -> band(table(begins + "=1"), of("1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("begins at no number");
        }
        assertThatThrownBy(() -> band(List.of(of("1")), of("1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> band(table("10=1", "10.0=2"), of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ascending");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-10-01, 2009-09-30, 2008-10-01, 2009-09-30, 365",
        "2008-01-01, 2008-12-31, 2008-02-29, 2008-02-29, 1",
        "2008-10-01, 2009-09-30, 2009-09-30, 2010-09-29, 1",
        "2008-10-01, 2009-09-30, 2009-10-01, 2010-09-30, 0",
        "2009-10-01, 2010-09-30, 2008-10-01, 2009-09-30, 0",
        "2008-10-01, 2012-09-30, 2000-01-01, 9999-12-31, 1461",
        "2009-03-01, 2009-03-31, 2008-10-01, 2009-09-30, 31",
    })
    void commonDaysAreThoseOfBothStretches(String from, String to, String otherFrom, String otherTo, String days) {
        assertThat(value(commonDays(day(from), day(to), day(otherFrom), day(otherTo))))
                .isEqualTo(days);
        assertThat(value(commonDays(day(otherFrom), day(otherTo), day(from), day(to))))
                .isEqualTo(days);
    }

    @Test
    void commonDaysAreAsManyAsOneCounts() {
        var random = new Random(76);
        for (int i = 0; i < 500; i++) {
            var from = day("2007-12-01").plusDays(random.nextInt(120));
            var to = from.plusDays(random.nextInt(120));
            var otherFrom = day("2007-12-01").plusDays(random.nextInt(120));
            var otherTo = otherFrom.plusDays(random.nextInt(120));
            long counted = Stream.iterate(from, each -> !each.isAfter(to), each -> each.plusDays(1))
                    .filter(each -> !each.isBefore(otherFrom) && !each.isAfter(otherTo))
                    .count();
            assertThat(value(commonDays(from, to, otherFrom, otherTo))).isEqualTo("" + counted);
        }
    }
}
