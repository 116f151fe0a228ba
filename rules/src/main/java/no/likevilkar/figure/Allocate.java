package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One part of a pool shared out by keys, by largest remainder, so that the parts sum to the pool; equal remainders go to
 * the earlier key.
 *
 * @param pool what is shared out
 * @param keys what it is shared out by, none negative
 * @param part which part, counted from zero
 * @param scale digits after the point of a part
 */
record Allocate(Operand pool, List<Operand> keys, int part, int scale) implements Formula {

    Allocate {
        keys = List.copyOf(keys);
        if (part < 0 || part >= keys.size()) {
            throw new IllegalArgumentException("part " + part + " of " + keys.size() + " keys");
        }
    }

    @Override
    public String operation() {
        return "allocate";
    }

    @Override
    public List<Operand> operands() {
        var operands = new ArrayList<Operand>(List.of(pool));
        operands.addAll(keys);
        return operands;
    }

    @Override
    public List<String> settings() {
        return List.of(Integer.toString(part), Integer.toString(scale));
    }

    @Override
    public Interval enclose(Valuation values) {
        var amount = values.of(pool);
        var weights = keys.stream().map(values::of).toList();
        var sum = weights.stream().reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
        if (amount.isPoint() && weights.stream().allMatch(Interval::isPoint) && !sum.contains(BigDecimal.ZERO)) {
            return Interval.point(exactParts(amount, weights, sum).get(part));
        }
        var unit = BigDecimal.ONE.movePointLeft(scale);
        var share = amount.times(weights.get(part));
        return share.dividedBy(sum, scale, RoundingMode.FLOOR)
                .hull(share.dividedBy(sum, scale, RoundingMode.FLOOR).plus(Interval.point(unit)));
    }

    private List<BigDecimal> exactParts(Interval amount, List<Interval> weights, Interval sum) {
        var whole = amount.point().orElseThrow();
        var total = sum.point().orElseThrow();
        var shares = weights.stream()
                .map(w -> whole.multiply(w.point().orElseThrow()))
                .toList();
        var parts = new ArrayList<>(shares.stream()
                .map(s -> s.divide(total, scale, RoundingMode.FLOOR))
                .toList());
        var unit = BigDecimal.ONE.movePointLeft(scale);
        var rest = whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int units = rest.divide(unit, 0, RoundingMode.FLOOR).intValueExact();
        var order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost(shares.get(i), parts.get(i), total))
                        .reversed())
                .limit(units)
                .toList();
        order.forEach(i -> parts.set(i, parts.get(i).add(unit)));
        return parts;
    }

    /** What rounding down took from a part, in proportion; keys that add up to less than zero turn the sign of shares. */
    private static BigDecimal lost(BigDecimal share, BigDecimal part, BigDecimal total) {
        return share.subtract(part.multiply(total)).multiply(BigDecimal.valueOf(total.signum()));
    }
}
