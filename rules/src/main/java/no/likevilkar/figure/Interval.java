package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All numbers from low to high, both included; an end may be open, and then there is no bound on that side. Arithmetic is
 * outward and exact: the result holds every value the operation can take, and for single points it is that value.
 */
public final class Interval {

    /** Every number. */
    public static final Interval ALL = new Interval(Bound.BELOW_ALL, Bound.ABOVE_ALL);

    private final Bound low;
    private final Bound high;

    private Interval(Bound low, Bound high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("interval from " + low + " to " + high + " is upside down");
        }
        this.low = low;
        this.high = high;
    }

    public static Interval point(BigDecimal value) {
        return new Interval(Bound.of(value), Bound.of(value));
    }

    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Bound.of(low), Bound.of(high));
    }

    public static Interval of(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return new Interval(
                low.map(Bound::of).orElse(Bound.BELOW_ALL), high.map(Bound::of).orElse(Bound.ABOVE_ALL));
    }

    /** True and false as numbers, or both when it cannot be said. */
    static Interval truth(boolean canBeTrue, boolean canBeFalse) {
        return between(canBeFalse ? BigDecimal.ZERO : BigDecimal.ONE, canBeTrue ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    public Optional<BigDecimal> low() {
        return low.value();
    }

    public Optional<BigDecimal> high() {
        return high.value();
    }

    /** The one value, when there is only one. */
    public Optional<BigDecimal> point() {
        return isPoint() ? low.value() : Optional.empty();
    }

    public boolean isPoint() {
        return low.isFinite() && low.compareTo(high) == 0;
    }

    public boolean isClosed() {
        return low.isFinite() && high.isFinite();
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(Bound.of(value)) <= 0 && high.compareTo(Bound.of(value)) >= 0;
    }

    public boolean alwaysBelow(Interval other) {
        return high.compareTo(other.low) < 0 && high.isFinite();
    }

    public boolean neverAbove(Interval other) {
        return high.compareTo(other.low) <= 0 && high.isFinite();
    }

    public boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    public Interval negated() {
        return new Interval(high.negated(), low.negated());
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval times(Interval other) {
        var a = low.times(other.low);
        var b = low.times(other.high);
        var c = high.times(other.low);
        var d = high.times(other.high);
        return new Interval(Bound.least(a, b, c, d), Bound.greatest(a, b, c, d));
    }

    /** Quotient rounded to the scale; all numbers when the divisor can be zero, because then nothing is known. */
    public Interval dividedBy(Interval divisor, int scale, RoundingMode mode) {
        if (divisor.contains(BigDecimal.ZERO)) {
            return ALL;
        }
        var a = low.dividedBy(divisor.low, scale, mode);
        var b = low.dividedBy(divisor.high, scale, mode);
        var c = high.dividedBy(divisor.low, scale, mode);
        var d = high.dividedBy(divisor.high, scale, mode);
        return new Interval(Bound.least(a, b, c, d), Bound.greatest(a, b, c, d));
    }

    public Interval min(Interval other) {
        return new Interval(Bound.least(low, other.low), Bound.least(high, other.high));
    }

    public Interval max(Interval other) {
        return new Interval(Bound.greatest(low, other.low), Bound.greatest(high, other.high));
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Bound.least(low, other.low), Bound.greatest(high, other.high));
    }

    /** Both ends through a function that never decreases, such as rounding. */
    Interval map(UnaryOperator<BigDecimal> nonDecreasing) {
        return new Interval(low.map(nonDecreasing), high.map(nonDecreasing));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that && low.compareTo(that.low) == 0 && high.compareTo(that.high) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * low.hashCode() + high.hashCode();
    }

    /** For people: {@code 12.50}, {@code 1..2}, {@code 0..} for an open upper end. */
    @Override
    public String toString() {
        return isPoint() ? low.toString() : low + ".." + high;
    }
}
