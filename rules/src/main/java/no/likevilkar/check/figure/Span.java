package no.likevilkar.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All values a number may have: from low to high, both included, null for an end without a bound. Written for the checker
 * alone; the engine has its own.
 *
 * @param low lowest value, or null
 * @param high highest value, or null
 */
public record Span(BigDecimal low, BigDecimal high) {

    /** Every number. */
    public static final Span ALL = new Span(null, null);

    public static final Span ZERO = of(BigDecimal.ZERO);
    public static final Span ONE = of(BigDecimal.ONE);

    public Span {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("from " + low + " to " + high);
        }
    }

    public static Span of(BigDecimal value) {
        return new Span(Objects.requireNonNull(value), value);
    }

    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    public boolean isClosed() {
        return low != null && high != null;
    }

    public boolean holds(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }

    public boolean sameAs(Span other) {
        return same(low, other.low) && same(high, other.high);
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    /** The smallest span that holds both. */
    public Span with(Span other) {
        return new Span(
                low == null || other.low == null ? null : low.min(other.low),
                high == null || other.high == null ? null : high.max(other.high));
    }

    Span plus(Span other) {
        return new Span(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Span minus(Span other) {
        return new Span(
                low == null || other.high == null ? null : low.subtract(other.high),
                high == null || other.low == null ? null : high.subtract(other.low));
    }

    Span times(Span other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        if (!isClosed() || !other.isClosed()) {
            return timesOpen(other);
        }
        var products = Stream.of(
                        low.multiply(other.low),
                        low.multiply(other.high),
                        high.multiply(other.low),
                        high.multiply(other.high))
                .toList();
        return hull(products.toArray(new BigDecimal[0]));
    }

    private boolean isZero() {
        return isPoint() && low.signum() == 0;
    }

    /**
     * A product with an open end is bounded below exactly where both are on one side of zero, or where the open end meets
     * nothing that could drive it down; worked out by signs.
     */
    private Span timesOpen(Span other) {
        boolean canFall = reachesDown(other) || other.reachesDown(this);
        boolean canRise = reachesUp(other) || other.reachesUp(this);
        return new Span(canFall ? null : leastProduct(other), canRise ? null : greatestProduct(other));
    }

    /** Whether an open end of this times some value of the other goes below every bound. */
    private boolean reachesDown(Span other) {
        return (high == null && other.canBeNegative()) || (low == null && other.canBePositive());
    }

    private boolean reachesUp(Span other) {
        return (high == null && other.canBePositive()) || (low == null && other.canBeNegative());
    }

    private boolean canBeNegative() {
        return low == null || low.signum() < 0;
    }

    private boolean canBePositive() {
        return high == null || high.signum() > 0;
    }

    private BigDecimal leastProduct(Span other) {
        return finiteProducts(other).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private BigDecimal greatestProduct(Span other) {
        return finiteProducts(other).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private Stream<BigDecimal> finiteProducts(Span other) {
        var ends = Stream.of(low, high).filter(Objects::nonNull).toList();
        var others = Stream.of(other.low, other.high).filter(Objects::nonNull).toList();
        var products = ends.stream().flatMap(a -> others.stream().map(a::multiply));
        boolean touchesZero = holds(BigDecimal.ZERO) || other.holds(BigDecimal.ZERO);
        return touchesZero ? Stream.concat(products, Stream.of(BigDecimal.ZERO)) : products;
    }

    /** Quotient rounded to the scale; every number when the divisor can be zero, because then nothing is known. */
    Span over(Span divisor, int scale, RoundingMode mode) {
        if (divisor.holds(BigDecimal.ZERO)) {
            return ALL;
        }
        if (divisor.low == null || divisor.low.signum() < 0) {
            return ZERO.minus(this).over(ZERO.minus(divisor), scale, mode);
        }
        return new Span(
                low == null ? null : quotient(low, low.signum() < 0 ? divisor.low : divisor.high, scale, mode),
                high == null ? null : quotient(high, high.signum() < 0 ? divisor.high : divisor.low, scale, mode));
    }

    /** By a divisor without bound it comes as near to zero as one likes. */
    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, int scale, RoundingMode mode) {
        return divisor == null ? BigDecimal.ZERO : dividend.divide(divisor, scale, mode);
    }

    /** The smaller of two numbers. */
    Span least(Span other) {
        return new Span(
                low == null || other.low == null ? null : low.min(other.low),
                high == null ? other.high : other.high == null ? high : high.min(other.high));
    }

    /** The greater of two numbers. */
    Span greatest(Span other) {
        return new Span(
                low == null ? other.low : other.low == null ? low : low.max(other.low),
                high == null || other.high == null ? null : high.max(other.high));
    }

    static Span hull(BigDecimal... values) {
        return new Span(
                Arrays.stream(values).min(BigDecimal::compareTo).orElseThrow(),
                Arrays.stream(values).max(BigDecimal::compareTo).orElseThrow());
    }

    /** Both ends through a function that never decreases. */
    public Span map(UnaryOperator<BigDecimal> nonDecreasing) {
        return new Span(low == null ? null : nonDecreasing.apply(low), high == null ? null : nonDecreasing.apply(high));
    }

    public Span rounded(int scale, RoundingMode mode) {
        return map(value -> value.setScale(scale, mode));
    }

    /** A number as the trace writes it: {@code 12.5}, {@code 1..2}, {@code 0..} for an open end. */
    public String text() {
        return isPoint() ? plain(low) : end(low) + ".." + end(high);
    }

    private static String end(BigDecimal value) {
        return value == null ? "" : plain(value);
    }

    /** Without trailing zeros, exponent or minus zero. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
