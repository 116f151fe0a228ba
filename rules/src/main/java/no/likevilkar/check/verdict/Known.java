package no.likevilkar.check.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import no.likevilkar.check.figure.Span;

/**
 * What is known of a number that is there: the values it may have, or nothing, because it rests on a value that the bundle
 * does not show.
 *
 * @param span all values it may have; empty where it is not shown
 */
record Known(Optional<Span> span) {

    static final Known ZERO = of(Span.ZERO);
    static final Known ALL = of(Span.ALL);

    static Known of(Span span) {
        return new Known(Optional.of(span));
    }

    boolean shown() {
        return span.isPresent();
    }

    /** The smallest span that holds both. */
    Known with(Known other) {
        return new Known(span.flatMap(a -> other.span.map(a::with)));
    }

    Known plus(Known other) {
        return new Known(
                span.flatMap(a -> other.span.map(b -> new Span(sum(a.low(), b.low()), sum(a.high(), b.high())))));
    }

    Known negated() {
        return new Known(span.map(a -> new Span(minus(a.high()), minus(a.low()))));
    }

    Known minus(Known other) {
        return plus(other.negated());
    }

    private static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static BigDecimal minus(BigDecimal a) {
        return a == null ? null : a.negate();
    }

    /** Whether the number is certainly smaller; empty where one of the two is not shown. */
    Optional<Boolean> below(Known other) {
        return span.flatMap(a -> other.span.map(
                b -> a.high() != null && b.low() != null && a.high().compareTo(b.low()) < 0));
    }
}
