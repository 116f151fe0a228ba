package no.likevilkar.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Period;
import no.likevilkar.verdict.Verdict.Rung;

/** One ladder for all runs; a step that a run does not have is nothing there and leaves its subtotal as it was. */
final class LadderJoin {

    private LadderJoin() {}

    /**
     * The ladders of one run.
     *
     * @param rungs all steps in their order
     * @param starts from what the steps of the whole case climb, by side
     */
    record Climbs(List<Rung> rungs, Map<String, Optional<Interval>> starts) {}

    static List<Rung> of(List<Climbs> runs) {
        if (runs.size() == 1) {
            return runs.get(0).rungs();
        }
        var steps = new TreeMap<String, Rung>();
        runs.forEach(run -> run.rungs().forEach(rung -> steps.putIfAbsent(rung.figure(), rung)));
        var order = steps.values().stream().sorted(ORDER).toList();
        var climbs = runs.stream().map(run -> along(order, run)).toList();
        var joined = new ArrayList<Rung>();
        for (int i = 0; i < order.size(); i++) {
            int at = i;
            joined.add(climbs.stream()
                    .map(climb -> climb.get(at))
                    .reduce(LadderJoin::hull)
                    .orElseThrow());
        }
        return joined;
    }

    /** The steps of one run in the common order, with nothing where it has none. */
    private static List<Rung> along(List<Rung> order, Climbs run) {
        var own = run.rungs().stream().collect(Collectors.toMap(Rung::figure, rung -> rung));
        var reached = new TreeMap<String, Optional<Interval>>();
        run.starts().forEach((side, start) -> reached.put(Period.WHOLE + " " + side, start));
        var climb = new ArrayList<Rung>();
        for (Rung step : order) {
            String ladder = step.period() + " " + step.side();
            var there = own.get(step.figure());
            if (there != null) {
                reached.put(ladder, there.subtotal());
            }
            climb.add(
                    there != null
                            ? there
                            : with(
                                    step,
                                    Interval.point(BigDecimal.ZERO),
                                    reached.getOrDefault(ladder, Optional.empty())));
        }
        return climb;
    }

    private static Rung hull(Rung a, Rung b) {
        var subtotal = a.subtotal().isEmpty()
                ? b.subtotal()
                : a.subtotal().map(one -> b.subtotal().map(one::hull).orElse(one));
        return with(a, a.amount().hull(b.amount()), subtotal);
    }

    private static Rung with(Rung rung, Interval amount, Optional<Interval> subtotal) {
        return new Rung(
                rung.figure(),
                rung.side(),
                rung.period(),
                rung.step(),
                amount,
                subtotal,
                rung.rule(),
                rung.force(),
                rung.basis());
    }

    /** The periods, and after them the whole case; in each the unit before the bids. */
    private static final Comparator<Rung> ORDER = Comparator.comparing(
                    (Rung rung) -> rung.period().equals(Period.WHOLE))
            .thenComparing(Rung::period)
            .thenComparing(
                    Rung::side,
                    Comparator.comparing((String side) -> !side.equals(Ladders.UNIT))
                            .thenComparing(side -> side))
            .thenComparing(Rung::step)
            .thenComparing(Rung::rule)
            .thenComparing(Rung::figure);
}
