package no.likevilkar.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What a formula gives at any point inside the ranges lies inside what it gives for the ranges. */
class EnclosurePropertiesTest {

    @Property(tries = 500)
    void everyFormulaEnclosesItsPoints(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal a,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal b,
            @ForAll @BigRange(min = "0", max = "500") @Scale(2) BigDecimal widthA,
            @ForAll @BigRange(min = "0", max = "500") @Scale(2) BigDecimal widthB,
            @ForAll @IntRange(min = 0, max = 4) int stepA,
            @ForAll @IntRange(min = 0, max = 4) int stepB) {
        var first = stated("a", Interval.between(a, a.add(widthA)));
        var second = stated("b", Interval.between(b, b.add(widthB)));
        var graph = new Graph(List.of(first, second), key -> Optional.empty());
        var inside = graph.values(Map.of(
                first.getId(),
                Interval.point(at(a, widthA, stepA)),
                second.getId(),
                Interval.point(at(b, widthB, stepB))));
        for (Formula formula : formulas(first, second)) {
            var whole = graph.values().of(formula);
            var point = inside.of(formula);
            assertThat(whole.hull(point)).as(formula.operation()).isEqualTo(whole);
        }
    }

    private static List<Formula> formulas(Figure a, Figure b) {
        return List.of(
                Formulas.sum(a, b),
                Formulas.difference(a, b),
                Formulas.product(a, b),
                Formulas.quotient(a, b, 4),
                Formulas.minimum(a, b),
                Formulas.maximum(a, b),
                Formulas.nonNegative(a),
                Formulas.absolute(a),
                Formulas.atLeast(a, b),
                Formulas.moreThan(a, b),
                Formulas.equal(a, b),
                Formulas.choose(Formulas.atLeast(a, b), Formulas.product(a, a), b),
                Formulas.sum(Formulas.difference(a, b), Formulas.product(Formulas.absolute(b), a)),
                Formulas.lookup(
                        List.of(new BigDecimal("-100"), BigDecimal.ZERO, BigDecimal.TEN), List.of(a, b, a), b, true));
    }

    private static BigDecimal at(BigDecimal low, BigDecimal width, int quarter) {
        return low.add(width.multiply(new BigDecimal(quarter)).multiply(new BigDecimal("0.25")));
    }

    private static Figure stated(String id, Interval value) {
        return new Figure(id, "key", "p", "input", Step.NONE, Stated.of(Stated.Kind.RANGE, value));
    }
}
