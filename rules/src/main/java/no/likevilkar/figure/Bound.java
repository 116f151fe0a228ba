package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One end of an interval: a number, or beyond all numbers on one side. Zero times an open end is zero, the usual
 * convention for intervals, because an open end is never reached.
 */
final class Bound implements Comparable<Bound> {

    static final Bound BELOW_ALL = new Bound(Optional.empty(), -1);
    static final Bound ABOVE_ALL = new Bound(Optional.empty(), 1);

    private final Optional<BigDecimal> value;
    private final int side;

    private Bound(Optional<BigDecimal> value, int side) {
        this.value = value;
        this.side = side;
    }

    static Bound of(BigDecimal value) {
        return new Bound(Optional.of(value), 0);
    }

    Optional<BigDecimal> value() {
        return value;
    }

    boolean isFinite() {
        return side == 0;
    }

    private int sign() {
        return side != 0 ? side : value.orElseThrow().signum();
    }

    private static Bound beyond(int side) {
        return side < 0 ? BELOW_ALL : ABOVE_ALL;
    }

    Bound plus(Bound other) {
        if (!isFinite()) {
            return this;
        }
        return other.isFinite() ? of(value.orElseThrow().add(other.value.orElseThrow())) : other;
    }

    Bound negated() {
        return isFinite() ? of(value.orElseThrow().negate()) : beyond(-side);
    }

    Bound times(Bound other) {
        if (isFinite() && other.isFinite()) {
            return of(value.orElseThrow().multiply(other.value.orElseThrow()));
        }
        int sign = sign() * other.sign();
        return sign == 0 ? of(BigDecimal.ZERO) : beyond(sign);
    }

    Bound dividedBy(Bound divisor, int scale, RoundingMode mode) {
        if (!divisor.isFinite()) {
            return of(BigDecimal.ZERO.setScale(scale, mode));
        }
        return isFinite()
                ? of(value.orElseThrow().divide(divisor.value.orElseThrow(), scale, mode))
                : beyond(side * divisor.sign());
    }

    Bound map(UnaryOperator<BigDecimal> function) {
        return isFinite() ? of(function.apply(value.orElseThrow())) : this;
    }

    static Bound least(Bound first, Bound... others) {
        var least = first;
        for (var other : others) {
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }

    static Bound greatest(Bound first, Bound... others) {
        var greatest = first;
        for (var other : others) {
            greatest = other.compareTo(greatest) > 0 ? other : greatest;
        }
        return greatest;
    }

    @Override
    public int compareTo(Bound other) {
        return isFinite() && other.isFinite()
                ? value.orElseThrow().compareTo(other.value.orElseThrow())
                : Integer.compare(side, other.side);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bound that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return isFinite() ? value.orElseThrow().stripTrailingZeros().hashCode() : side;
    }

    @Override
    public String toString() {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
