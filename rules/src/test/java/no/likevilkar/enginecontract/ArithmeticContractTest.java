package no.likevilkar.enginecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * What Drools does with numbers. Our rules compute and compare nothing, and these tests say why: each pins a behaviour that would
 * decide a case wrongly and in silence. A release of Drools that changes one of them fails here, so that somebody looks.
 */
class ArithmeticContractTest {

    private static String sees(String name, String condition, String value) {
        return "rule \"%s\" when %s then insert( new Seen( \"%s\", %s ) ); end".formatted(name, condition, name, value);
    }

    private static Object one(TinyBase base, Object... facts) {
        var seen = base.run(facts);
        assertThat(seen).hasSize(1);
        return seen.get(0).value();
    }

    @Test
    void aDecimalLiteralIsABinaryDouble() {
        var base = TinyBase.of(
                sees("at least", "Amount( value >= 0.1 )", "1"),
                sees("equal", "Amount( value == 0.1 )", "1"),
                sees("typed", "Amount( value == 0.1B )", "1"),
                sees("typed at least", "Amount( value >= 0.1B )", "1"));
        assertThat(base.fired(Amount.of("0.1"))).containsExactly("typed", "typed at least");
    }

    @Test
    void aProductWithADecimalLiteralCarriesTheBinaryFraction() {
        var base = TinyBase.of(sees("product", "Amount( $y : (value * 0.1) )", "$y"));
        assertThat(one(base, Amount.of("1000"))).isEqualTo(new BigDecimal("100.0000000000000055511151231257827"));
    }

    @Test
    void aMissingValueMatchesNoComparisonAndComplainsOfNothing() {
        var base = TinyBase.of(
                sees("above", "Amount( value > 5 )", "1"),
                sees("below", "Amount( value < 5 )", "1"),
                sees("equal", "Amount( value == 5 )", "1"));
        assertThat(base.fired(new Amount("a", null))).isEmpty();
    }

    @Test
    void arithmeticOnAMissingValueThrows() {
        var base = TinyBase.of(sees("twice", "Amount( value * 2 > 5 )", "1"));
        assertThatThrownBy(() -> base.run(new Amount("a", null))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void averageRoundsToTheScaleOfItsOperands() {
        var base = TinyBase.of(sees("average", "accumulate( Amount( $v : value ); $a : average( $v ) )", "$a"));
        assertThat(one(base, Amount.of("1"), Amount.of("1"), Amount.of("2"))).isEqualTo(new BigDecimal("1"));
        assertThat(one(base, Amount.of("10.00"), Amount.of("10.01"))).isEqualTo(new BigDecimal("10.00"));
        assertThat(one(base, Amount.of("1"), Amount.of("2"))).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void sumIsExactAndOverNothingIsZero() {
        var base = TinyBase.of(sees("sum", "accumulate( Amount( $v : value ); $a : sum( $v ) )", "$a"));
        assertThat(one(base, Amount.of("12345678901234567890.01"), Amount.of("0.02")))
                .isEqualTo(new BigDecimal("12345678901234567890.03"));
        assertThat(one(base, Amount.of("0.1"), Amount.of("0.2"))).isEqualTo(new BigDecimal("0.3"));
        assertThat((BigDecimal) one(base)).isEqualByComparingTo("0");
    }

    @Test
    void countOverNothingIsZeroAndACollectedListIsEmpty() {
        var base = TinyBase.of(sees(
                "count",
                "accumulate( Amount( $v : id ); $n : count( $v ), $l : collectList( $v ); $n == 0 )",
                "$n + \"\" + $l"));
        assertThat(one(base)).isEqualTo("0[]");
    }

    @Test
    void maximumOverNothingSilencesItsRule() {
        var base = TinyBase.of(sees("maximum", "accumulate( Amount( $v : value ); $a : max( $v ) )", "$a"));
        assertThat(base.fired()).isEmpty();
        assertThat(base.fired(Amount.of("1"))).containsExactly("maximum");
    }

    @Test
    void tenAndTenPointZeroAreEqualInRulesThoughNotInJava() {
        assertThat(new BigDecimal("10")).isNotEqualTo(new BigDecimal("10.00"));
        var base = TinyBase.of(
                sees("literal", "Amount( value == 10 )", "1"),
                sees("join", "Amount( id == \"a\", $v : value ) Amount( id == \"b\", value == $v )", "1"));
        assertThat(base.fired(new Amount("a", new BigDecimal("10")), new Amount("b", new BigDecimal("10.00"))))
                .containsExactly("join", "literal", "literal");
    }

    @Test
    void moreThanThreeEqualitiesOnOneFieldStillMatchWhenTheyAreIndexed() {
        var base = TinyBase.of(
                sees("1", "Amount( value == 1 )", "1"),
                sees("2", "Amount( value == 2 )", "1"),
                sees("3", "Amount( value == 3 )", "1"),
                sees("4", "Amount( value == 4 )", "1"),
                sees("5", "Amount( value == 5 )", "1"));
        assertThat(base.fired(Amount.of("4.00"))).containsExactly("4");
    }

    @Test
    void aListOfNumbersMatchesByValue() {
        var base = TinyBase.of(sees("in", "Amount( value in ( 100, 200 ) )", "1"));
        assertThat(base.fired(Amount.of("200"))).containsExactly("in");
        assertThat(base.fired(Amount.of("300"))).isEmpty();
    }

    @Test
    void divisionInAConditionHas34Digits() {
        var base = TinyBase.of(sees("third", "Amount( $y : (value / 3) )", "$y"));
        assertThat(one(base, Amount.of("1"))).isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
    }

    @Test
    void operatorsOnAmountsDoNotCompileInAConsequence() {
        assertThat(TinyBase.errors(sees("product", "Amount( $v : value )", "$v * $v")))
                .isNotEmpty();
    }

    @Test
    void divisionWithoutAModeThrowsInAConsequence() {
        var base = TinyBase.of(sees("third", "Amount( $v : value )", "$v.divide( new BigDecimal( 3 ) )"));
        assertThatThrownBy(() -> base.run(Amount.of("1"))).hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
