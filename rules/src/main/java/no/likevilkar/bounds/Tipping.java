package no.likevilkar.bounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;

/**
 * Where the result of a comparison turns when one figure moves and everything else stays: found by bisection on the graph,
 * to the last digit of the figure's scale. A derived figure is moved by putting a value in its place.
 */
public final class Tipping {

    /**
     * @param last last value with the result of the lower end
     * @param first first value with the other result, one unit of the scale further
     * @param below result up to {@code last}
     * @param above result from {@code first} on
     */
    public record Point(BigDecimal last, BigDecimal first, Result below, Result above) {}

    private final Decision decision;
    private final String figure;
    private final Map<String, Interval> fixed;
    private final int scale;

    /**
     * @param decision the comparison
     * @param figure id of the figure that moves
     * @param fixed values at which other figures are held; those not named keep their own value or range
     * @param scale digits after the point to which the turning point is found
     */
    public Tipping(Decision decision, String figure, Map<String, Interval> fixed, int scale) {
        this.decision = decision;
        this.figure = figure;
        this.fixed = Map.copyOf(fixed);
        this.scale = scale;
    }

    /** Where the result turns between two values; empty when it is the same at both. */
    public Optional<Point> between(BigDecimal low, BigDecimal high) {
        var unit = BigDecimal.ONE.movePointLeft(scale);
        var last = low.setScale(scale, RoundingMode.CEILING);
        var first = high.setScale(scale, RoundingMode.FLOOR);
        var below = at(last);
        var above = at(first);
        if (below == above) {
            return Optional.empty();
        }
        while (first.subtract(last).compareTo(unit) > 0) {
            var middle = last.add(first).multiply(new BigDecimal("0.5")).setScale(scale, RoundingMode.FLOOR);
            if (at(middle) == below) {
                last = middle;
            } else {
                first = middle;
            }
        }
        return Optional.of(new Point(last, first, below, at(first)));
    }

    /** The result when the figure has a value. */
    public Result at(BigDecimal value) {
        var instead = new HashMap<>(fixed);
        instead.put(figure, Interval.point(value));
        return decision.result(instead);
    }
}
