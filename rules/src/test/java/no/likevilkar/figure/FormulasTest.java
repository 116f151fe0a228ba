package no.likevilkar.figure;

import static no.likevilkar.figure.Formulas.allocate;
import static no.likevilkar.figure.Formulas.atLeast;
import static no.likevilkar.figure.Formulas.choose;
import static no.likevilkar.figure.Formulas.compound;
import static no.likevilkar.figure.Formulas.count;
import static no.likevilkar.figure.Formulas.days;
import static no.likevilkar.figure.Formulas.difference;
import static no.likevilkar.figure.Formulas.equal;
import static no.likevilkar.figure.Formulas.lookup;
import static no.likevilkar.figure.Formulas.maximum;
import static no.likevilkar.figure.Formulas.mean;
import static no.likevilkar.figure.Formulas.minimum;
import static no.likevilkar.figure.Formulas.moreThan;
import static no.likevilkar.figure.Formulas.nonNegative;
import static no.likevilkar.figure.Formulas.presentValue;
import static no.likevilkar.figure.Formulas.product;
import static no.likevilkar.figure.Formulas.prorate;
import static no.likevilkar.figure.Formulas.quotient;
import static no.likevilkar.figure.Formulas.round;
import static no.likevilkar.figure.Formulas.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each operation at a point, over a range, and at its limit. */
class FormulasTest {

    private static int counter;

    static Figure of(String value) {
        return range(value, value);
    }

    static Figure range(String low, String high) {
        return figure(Interval.between(new BigDecimal(low), new BigDecimal(high)));
    }

    static Figure atLeastZero() {
        return figure(Interval.of(Optional.of(BigDecimal.ZERO), Optional.empty()));
    }

    private static Figure figure(Interval value) {
        return new Figure("test", "key" + counter++, "p", "input", Step.NONE, Stated.of(Stated.Kind.INPUT, value));
    }

    private static String value(Operand operand) {
        return new Graph(List.of(), key -> Optional.empty())
                .values()
                .of(operand)
                .toString();
    }

    @Test
    void aSumOfPointsIsExact() {
        assertThat(value(sum(of("0.10"), of("0.20"), of("-0.30")))).isEqualTo("0.00");
        assertThat(value(sum())).isEqualTo("0");
    }

    @Test
    void aDifferenceOfRangesIsWidest() {
        assertThat(value(difference(range("1", "2"), range("10", "20")))).isEqualTo("-19..-8");
    }

    @Test
    void aProductKnowsSigns() {
        assertThat(value(product(range("-2", "3"), range("-5", "4")))).isEqualTo("-15..12");
    }

    @Test
    void anOpenEndStaysOpenAndZeroTimesItIsZero() {
        assertThat(value(product(atLeastZero(), of("0.25")))).isEqualTo("0.00..");
        assertThat(value(product(atLeastZero(), of("-1")))).isEqualTo("..0");
        assertThat(value(product(atLeastZero(), of("0")))).isEqualTo("0");
    }

    @Test
    void aQuotientRoundsHalfUpAtItsScale() {
        assertThat(value(quotient(of("2"), of("3"), 4))).isEqualTo("0.6667");
        assertThat(value(quotient(of("0.00005"), of("1"), 4))).isEqualTo("0.0001");
        assertThat(value(quotient(range("10", "20"), range("2", "4"), 2))).isEqualTo("2.50..10.00");
    }

    @Test
    void aQuotientByWhatCanBeZeroIsUnknown() {
        assertThat(value(quotient(of("1"), range("-1", "1"), 4))).isEqualTo("..");
        assertThat(value(quotient(of("1"), of("0"), 4))).isEqualTo("..");
    }

    @Test
    void theMeanIsHalfTheSum() {
        assertThat(value(mean(of("340000"), of("260000"), 4))).isEqualTo("300000.0000");
    }

    @Test
    void minimumMaximumAndNonNegativeWorkOnEnds() {
        assertThat(value(minimum(range("1", "5"), range("2", "3")))).isEqualTo("1..3");
        assertThat(value(maximum(range("1", "5"), range("2", "3")))).isEqualTo("2..5");
        assertThat(value(nonNegative(range("-1", "5")))).isEqualTo("0..5");
        assertThat(value(nonNegative(of("-1")))).isEqualTo("0");
    }

    @Test
    void roundingIsHalfAwayFromZeroForHalfUp() {
        assertThat(value(round(of("2.345"), 2, RoundingMode.HALF_UP))).isEqualTo("2.35");
        assertThat(value(round(of("-2.345"), 2, RoundingMode.HALF_UP))).isEqualTo("-2.35");
    }

    @Test
    void aComparisonIsTrueFalseOrEither() {
        assertThat(value(atLeast(of("10.00"), of("10")))).isEqualTo("1");
        assertThat(value(atLeast(of("9.99"), of("10")))).isEqualTo("0");
        assertThat(value(atLeast(range("9", "11"), of("10")))).isEqualTo("0..1");
        assertThat(value(moreThan(of("10.00"), of("10")))).isEqualTo("0");
        assertThat(value(moreThan(of("10.01"), of("10")))).isEqualTo("1");
        assertThat(value(equal(of("10.00"), of("10")))).isEqualTo("1");
        assertThat(value(equal(of("10.01"), of("10")))).isEqualTo("0");
        assertThat(value(equal(range("9", "11"), of("10")))).isEqualTo("0..1");
        assertThat(value(equal(range("9", "11"), of("12")))).isEqualTo("0");
    }

    @Test
    void aComparisonWithAnOpenEndIsOnlyDecidedWhereItCanBe() {
        assertThat(value(atLeast(atLeastZero(), of("0")))).isEqualTo("1");
        assertThat(value(atLeast(atLeastZero(), of("1")))).isEqualTo("0..1");
        assertThat(value(atLeast(of("-1"), atLeastZero()))).isEqualTo("0");
    }

    @Test
    void choosingTakesOneSideOrEnclosesBoth() {
        var low = of("1");
        var high = of("100");
        assertThat(value(choose(atLeast(of("5"), of("5")), low, high))).isEqualTo("1");
        assertThat(value(choose(atLeast(of("4"), of("5")), low, high))).isEqualTo("100");
        assertThat(value(choose(atLeast(range("4", "6"), of("5")), low, high))).isEqualTo("1..100");
    }

    @Test
    void aLookupFindsTheBandAndMindsItsEdge() {
        var from = List.of(new BigDecimal("0"), new BigDecimal("10"), new BigDecimal("20"));
        var bands = List.of(of("1"), of("2"), of("3"));
        assertThat(value(lookup(from, bands, of("10"), true))).isEqualTo("2");
        assertThat(value(lookup(from, bands, of("10"), false))).isEqualTo("1");
        assertThat(value(lookup(from, bands, of("9.99"), true))).isEqualTo("1");
        assertThat(value(lookup(from, bands, of("500"), true))).isEqualTo("3");
        assertThat(value(lookup(from, bands, range("5", "15"), true))).isEqualTo("1..2");
        assertThat(value(lookup(from, bands, of("-1"), true))).isEqualTo("..");
    }

    @Test
    void bandsOutOfOrderAreRefused() {
        assertThatThrownBy(
                        () -> lookup(List.of(BigDecimal.TEN, BigDecimal.ONE), List.of(of("1"), of("2")), of("3"), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ascending");
    }

    @Test
    void daysCountBothEndsAndProratingUsesThem() {
        var days = days(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-03-31"));
        assertThat(value(days)).isEqualTo("90");
        assertThat(value(prorate(of("3650"), days, of("365"), 2))).isEqualTo("900.00");
    }

    @Test
    void countIgnoresValues() {
        assertThat(value(count(List.of(of("7"), atLeastZero())))).isEqualTo("2");
    }

    @Test
    void compoundMultipliesOnePlusEachRate() {
        assertThat(value(compound(List.of(of("0.10"), of("0.20"))))).isEqualTo("1.3200");
    }

    /** The engine collects in an order of its own, the checker in another; both write one formula. */
    @Test
    void whatIsCollectedInAnyOrderGivesOneFormula() {
        var collected = new ArrayList<>(List.of(of("0.10"), of("-0.20"), range("0.1", "0.3"), of("0.05")));
        var formulas = List.<Function<List<Figure>, Formula>>of(Formulas::compound, Formulas::sum, Formulas::count);
        for (var formula : formulas) {
            var first = formula.apply(collected);
            assertThat(first.operands()).isSortedAccordingTo(Comparator.comparing(Operand::toString));
            for (int seed = 0; seed < 24; seed++) {
                Collections.shuffle(collected, new Random(seed));
                assertThat(formula.apply(collected)).isEqualTo(first);
            }
        }
    }

    @Test
    void presentValueDiscountsWholePeriods() {
        assertThat(value(presentValue(List.of(of("-100"), of("110"), of("121")), of("0.10"), 2)))
                .isEqualTo("100.00");
    }

    @Test
    void partsOfAPoolSumToThePool() {
        var keys = List.of(of("1"), of("1"), of("1"));
        assertThat(value(allocate(of("100.00"), keys, 0, 2))).isEqualTo("33.34");
        assertThat(value(allocate(of("100.00"), keys, 1, 2))).isEqualTo("33.33");
        assertThat(value(allocate(of("100.00"), keys, 2, 2))).isEqualTo("33.33");
    }

    @Test
    void aPartOfAnUncertainPoolIsEnclosed() {
        var keys = List.of(of("1"), of("3"));
        assertThat(value(allocate(range("100", "200"), keys, 0, 2))).isEqualTo("25.00..50.01");
    }
}
