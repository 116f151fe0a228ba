package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.assess.Run;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Stated;
import no.likevilkar.model.Period;

/**
 * How far the difference moves with each figure it rests on: one figure at a time goes to the low and the high end of its range,
 * all others stay at their own value, in the middle of a closed range, at the closed end of a half-open one, at zero of an open
 * one. Widest first: the data of a tornado chart. With several runs the ends enclose those of all of them.
 *
 * @param difference the difference with every figure at its own value or middle
 * @param bars one for each figure
 */
public record Sensitivity(Interval difference, List<Bar> bars) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Where the range of a figure comes from. */
    public enum Basis {
        /** Not known; every value that it may have. */
        ADMISSIBLE,
        /** An estimate, with all values that the rule set says it may have. */
        ESTIMATE,
        /** Known: ten percent less and more. */
        TEN_PERCENT
    }

    /**
     * One figure.
     *
     * @param figure id
     * @param basis where its range comes from
     * @param range its range
     * @param atLow the difference at the low end; empty when that is open
     * @param atHigh the difference at the high end; empty when that is open
     * @param width how far the two are apart, the most in any run; empty when an end is open
     */
    public record Bar(
            String figure,
            Basis basis,
            Interval range,
            Optional<Interval> atLow,
            Optional<Interval> atHigh,
            Optional<BigDecimal> width) {}

    public Sensitivity {
        bars = List.copyOf(bars);
    }

    /** Of the difference of the unit; without bars when the case has none. */
    public static Sensitivity of(Scenario scenario) {
        return scenario.ruleSet()
                .header()
                .figure(scenario.theCase().unit().id(), "difference", Period.WHOLE)
                .map(difference -> of(scenario, difference))
                .orElseGet(() -> new Sensitivity(Interval.ALL, List.of()));
    }

    private static Sensitivity of(Scenario scenario, String difference) {
        var ranges = ranges(scenario, difference);
        var centre = new HashMap<String, Interval>();
        ranges.forEach((id, ranged) -> {
            if (ranged.stated()) {
                centre.put(id, Interval.point(ranged.own()));
            }
        });
        var bars = new ArrayList<Bar>();
        ranges.forEach((id, ranged) -> bars.add(bar(scenario, difference, centre, id, ranged)));
        bars.sort(Comparator.comparing((Bar bar) -> bar.width().isPresent())
                .thenComparing(bar -> bar.width().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(Bar::figure));
        return new Sensitivity(scenario.value(difference, centre), bars);
    }

    /**
     * @param own the value at which it stays while others move
     * @param stated whether it stands for itself
     */
    private record Ranged(Basis basis, Interval range, BigDecimal own, boolean stated) {}

    private static Map<String, Ranged> ranges(Scenario scenario, String difference) {
        var ranges = new TreeMap<String, Ranged>();
        var estimates = scenario.judgement().estimates();
        for (Run run : scenario.exploration().runs()) {
            var values = run.graph().values();
            run.graph().find(difference).ifPresent(top -> run.graph().behind(List.of(top)).stream()
                    .filter(figure -> figure.isStated() || estimates.containsKey(figure.getId()))
                    .forEach(figure -> ranged(figure, values.of(figure), estimates)
                            .ifPresent(ranged -> ranges.putIfAbsent(figure.getId(), ranged))));
        }
        return ranges;
    }

    private static Optional<Ranged> ranged(Figure figure, Interval value, Map<String, Interval> estimates) {
        var estimate = estimates.get(figure.getId());
        boolean stated = figure.getFormula() instanceof Stated;
        if (estimate != null) {
            return Optional.of(new Ranged(Basis.ESTIMATE, estimate, middle(value), stated));
        }
        if (!value.isPoint()) {
            return Optional.of(new Ranged(Basis.ADMISSIBLE, value, middle(value), stated));
        }
        var point = value.point().orElseThrow();
        if (point.signum() == 0) {
            return Optional.empty();
        }
        var tenth = point.abs().multiply(TENTH);
        return Optional.of(new Ranged(
                Basis.TEN_PERCENT, Interval.between(point.subtract(tenth), point.add(tenth)), point, stated));
    }

    private static BigDecimal middle(Interval value) {
        if (value.isClosed()) {
            return value.low().orElseThrow().add(value.high().orElseThrow()).multiply(new BigDecimal("0.5"));
        }
        return value.low().or(value::high).orElse(BigDecimal.ZERO);
    }

    private static Bar bar(
            Scenario scenario, String difference, Map<String, Interval> centre, String id, Ranged ranged) {
        var low = ranged.range().low().map(end -> at(centre, id, end));
        var high = ranged.range().high().map(end -> at(centre, id, end));
        var width = low.isPresent() && high.isPresent()
                ? Optional.of(width(scenario, difference, low.get(), high.get()))
                : Optional.<BigDecimal>empty();
        return new Bar(
                id,
                ranged.basis(),
                ranged.range(),
                low.map(instead -> scenario.value(difference, instead)),
                high.map(instead -> scenario.value(difference, instead)),
                width);
    }

    private static Map<String, Interval> at(Map<String, Interval> centre, String id, BigDecimal end) {
        var instead = new HashMap<>(centre);
        instead.put(id, Interval.point(end));
        return instead;
    }

    private static BigDecimal width(
            Scenario scenario, String difference, Map<String, Interval> low, Map<String, Interval> high) {
        return scenario.exploration().runs().stream()
                .flatMap(run -> run.graph().find(difference).stream()
                        .map(figure -> apart(
                                run.graph().values(low).of(figure),
                                run.graph().values(high).of(figure))))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal apart(Interval a, Interval b) {
        return a.low()
                .flatMap(one -> b.low().map(other -> one.subtract(other).abs()))
                .orElse(BigDecimal.ZERO);
    }
}
