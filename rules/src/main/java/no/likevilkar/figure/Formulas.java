package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The words of the formula algebra as rules write them. Nothing else computes. */
public final class Formulas {

    private Formulas() {}

    public static Formula zero() {
        return Constant.ZERO;
    }

    public static Formula one() {
        return Constant.ONE;
    }

    public static Formula sum(Operand... operands) {
        return new Sum(List.of(operands));
    }

    /** Sum of what a rule has collected. */
    public static Formula sum(Collection<?> collected) {
        return new Sum(operands(collected));
    }

    public static Formula count(Collection<?> collected) {
        return new Count(operands(collected));
    }

    public static Formula difference(Operand minuend, Operand subtrahend) {
        return new Difference(minuend, subtrahend);
    }

    public static Formula negative(Operand operand) {
        return new Difference(Constant.ZERO, operand);
    }

    public static Formula product(Operand first, Operand second) {
        return new Product(first, second);
    }

    /** Quotient rounded half up at the scale. */
    public static Formula quotient(Operand dividend, Operand divisor, int scale) {
        return new Quotient(dividend, divisor, scale, RoundingMode.HALF_UP);
    }

    /** Half of the sum of two: what an average of opening and closing value is. */
    public static Formula mean(Operand first, Operand second, int scale) {
        return new Quotient(sum(first, second), sum(Constant.ONE, Constant.ONE), scale, RoundingMode.HALF_UP);
    }

    public static Formula minimum(Operand first, Operand second) {
        return new Minimum(first, second);
    }

    public static Formula maximum(Operand first, Operand second) {
        return new Maximum(first, second);
    }

    public static Formula nonNegative(Operand operand) {
        return new NonNegative(operand);
    }

    public static Formula absolute(Operand operand) {
        return new Maximum(operand, negative(operand));
    }

    public static Formula round(Operand operand, int scale, RoundingMode mode) {
        return new Round(operand, scale, mode);
    }

    /** The greatest whole number that is not above the operand. */
    public static Formula wholeBelow(Operand operand) {
        return new Round(operand, 0, RoundingMode.FLOOR);
    }

    /** The smallest whole number that is not below the operand. */
    public static Formula wholeAbove(Operand operand) {
        return new Round(operand, 0, RoundingMode.CEILING);
    }

    /** The nearest whole number; a half goes away from nought where the policy is one, else towards it. */
    public static Formula wholeNearest(Operand operand, Operand halfAway) {
        return choose(
                equal(halfAway, Constant.ONE),
                new Round(operand, 0, RoundingMode.HALF_UP),
                new Round(operand, 0, RoundingMode.HALF_DOWN));
    }

    public static Formula atLeast(Operand first, Operand second) {
        return new Comparison(first, Relation.AT_LEAST, second);
    }

    public static Formula moreThan(Operand first, Operand second) {
        return new Comparison(first, Relation.MORE_THAN, second);
    }

    public static Formula equal(Operand first, Operand second) {
        return new Comparison(first, Relation.EQUAL, second);
    }

    public static Formula choose(Formula comparison, Operand whenTrue, Operand whenFalse) {
        return new Choose((Comparison) comparison, whenTrue, whenFalse);
    }

    public static Formula lookup(
            List<BigDecimal> from, List<? extends Operand> values, Operand key, boolean edgeGoesUp) {
        var bands = new ArrayList<Lookup.Band>();
        for (int i = 0; i < from.size(); i++) {
            bands.add(new Lookup.Band(from.get(i), values.get(i)));
        }
        return new Lookup(bands, key, edgeGoesUp ? Lookup.Edge.UPPER : Lookup.Edge.LOWER);
    }

    /**
     * The value of the band in which the key lies, of a parameter whose dimension says where each band begins. A number at
     * which a band begins belongs to it.
     *
     * @param rows the figures of the parameter, one for each band
     * @throws IllegalArgumentException where a dimension is no number
     */
    public static Formula band(Collection<?> rows, Operand key) {
        var bands = rows.stream()
                .map(Figure.class::cast)
                .map(row -> new Lookup.Band(dimension(row), row))
                .sorted(Comparator.comparing(Lookup.Band::from))
                .toList();
        return new Lookup(bands, key, Lookup.Edge.UPPER);
    }

    private static BigDecimal dimension(Figure row) {
        String dimension = row.getKey().substring(row.getKey().indexOf(':') + 1);
        if (!dimension.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException("a band of " + row + " begins at no number");
        }
        return new BigDecimal(dimension);
    }

    public static Formula days(LocalDate from, LocalDate to) {
        return new Days(from, to);
    }

    /** Number of days that two stretches of time have in common, first and last day of each included; nought where they have none. */
    public static Formula commonDays(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        var first = from.isAfter(otherFrom) ? from : otherFrom;
        var last = to.isBefore(otherTo) ? to : otherTo;
        return first.isAfter(last) ? Constant.ZERO : new Days(first, last);
    }

    public static Formula prorate(Operand amount, Operand days, Operand basis, int scale) {
        return new Prorate(amount, days, basis, scale, RoundingMode.HALF_UP);
    }

    /** Growth by all rates that a rule has collected; a product, so the order of time does not matter. */
    public static Formula compound(Collection<?> collected) {
        return new Compound(operands(collected));
    }

    /**
     * @param flows in order of time, today's first. What a rule collects has no such order: ids of periods are names, and a figure
     *     knows no day. So the build refuses a rule that calls this.
     */
    public static Formula presentValue(List<? extends Operand> flows, Operand rate, int scale) {
        return new PresentValue(List.copyOf(flows), rate, scale, RoundingMode.HALF_UP);
    }

    /**
     * @param keys in an order that gives the part its meaning. What a rule collects has none, so the build refuses a rule that calls
     *     this.
     */
    public static Formula allocate(Operand pool, List<? extends Operand> keys, int part, int scale) {
        return new Allocate(pool, List.copyOf(keys), part, scale);
    }

    private static List<Operand> operands(Collection<?> collected) {
        return Operand.inOrder(collected.stream().map(Operand.class::cast).toList());
    }
}
