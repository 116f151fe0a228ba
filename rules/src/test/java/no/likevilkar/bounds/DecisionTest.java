package no.likevilkar.bounds;

import static no.likevilkar.figure.Formulas.atLeast;
import static no.likevilkar.figure.Formulas.difference;
import static no.likevilkar.figure.Formulas.product;
import static no.likevilkar.figure.Formulas.sum;
import static no.likevilkar.figure.Formulas.zero;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Stated;
import no.likevilkar.figure.Step;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private final Figure x = stated("x", Interval.between(BigDecimal.ONE, BigDecimal.TEN));
    private final Figure cost = stated("cost", Interval.of(Optional.of(BigDecimal.ZERO), Optional.empty()));

    private static Figure stated(String id, Interval value) {
        return new Figure(id, "key", "p", "input", Step.NONE, Stated.of(Stated.Kind.RANGE, value));
    }

    private Decision decision(Formula test) {
        return new Decision(new Graph(List.of(x, cost), key -> Optional.empty()), test);
    }

    private static Figure number(String value) {
        return stated("number" + value, Interval.point(new BigDecimal(value)));
    }

    @Test
    void whatHoldsEverywhereIsMet() {
        assertThat(decision(atLeast(x, number("1"))).result()).isEqualTo(Result.MET);
    }

    @Test
    void whatHoldsNowhereIsNotMet() {
        assertThat(decision(atLeast(x, number("10.01"))).result()).isEqualTo(Result.NOT_MET);
    }

    @Test
    void whatHoldsSomewhereIsUndetermined() {
        assertThat(decision(atLeast(x, number("5"))).result()).isEqualTo(Result.UNDETERMINED);
    }

    @Test
    void aFigureThatOccursTwiceIsDecidedByCuttingItsRange() {
        Operand square = product(x, x);
        var neverNegative = atLeast(sum(difference(square, product(x, number("2"))), number("1.5")), zero());
        assertThat(decision(neverNegative).result()).isEqualTo(Result.MET);
    }

    @Test
    void anOpenEndNeverMakesADecision() {
        assertThat(decision(atLeast(number("1000000000"), cost)).result()).isEqualTo(Result.UNDETERMINED);
    }

    @Test
    void aValueInPlaceOfARangeDecides() {
        var test = decision(atLeast(x, number("5")));
        assertThat(test.result(Map.of(x.getId(), Interval.point(new BigDecimal("5")))))
                .isEqualTo(Result.MET);
        assertThat(test.result(Map.of(x.getId(), Interval.point(new BigDecimal("4.99")))))
                .isEqualTo(Result.NOT_MET);
    }

    /** 5 to 7 times x, of which the rest is 1 to 10: at 1 it is below 20 whatever x is, at 10 above. */
    @Test
    void undeterminedThroughoutNeedsBothResultsWhateverTheGivenFigureIs() {
        var y = stated("y", Interval.point(new BigDecimal("6")));
        var test =
                new Decision(new Graph(List.of(x, y), key -> Optional.empty()), atLeast(product(x, y), number("20")));
        assertThat(test.undeterminedThroughout(Map.of(y.getId(), between("5", "7"))))
                .isTrue();
        assertThat(test.undeterminedThroughout(Map.of(y.getId(), between("1", "7"))))
                .isFalse();
        assertThat(test.undeterminedThroughout(Map.of(y.getId(), between("30", "40"))))
                .isFalse();
        assertThat(test.undeterminedThroughout(Map.of(x.getId(), between("2", "4"))))
                .isFalse();
    }

    @Test
    void anOpenRangeGivesBothResultsFarOut() {
        var test = decision(atLeast(sum(x, number("1000")), cost));
        assertThat(test.undeterminedThroughout(Map.of(x.getId(), between("1", "10"))))
                .isTrue();
        var low = stated("low", Interval.of(Optional.empty(), Optional.of(BigDecimal.ZERO)));
        var below = new Decision(new Graph(List.of(x, low), key -> Optional.empty()), atLeast(x, low));
        assertThat(below.undeterminedThroughout(Map.of(x.getId(), between("1", "10"))))
                .isFalse();
    }

    private static Interval between(String low, String high) {
        return Interval.between(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void theTippingPointHoldsBelowAndFlipsOneUnitAbove() {
        var test = decision(atLeast(product(x, number("3")), number("10")));
        var point = new Tipping(test, x.getId(), Map.of(), 2)
                .between(BigDecimal.ONE, BigDecimal.TEN)
                .orElseThrow();
        assertThat(point.last()).isEqualTo("3.33");
        assertThat(point.first()).isEqualTo("3.34");
        assertThat(point.below()).isEqualTo(Result.NOT_MET);
        assertThat(point.above()).isEqualTo(Result.MET);
    }

    @Test
    void thereIsNoTippingPointWhereTheResultDoesNotDepend() {
        var test = decision(atLeast(x, zero()));
        assertThat(new Tipping(test, x.getId(), Map.of(), 2).between(BigDecimal.ONE, BigDecimal.TEN))
                .isEmpty();
    }
}
