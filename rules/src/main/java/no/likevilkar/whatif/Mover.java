package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Key;
import no.likevilkar.whatif.TippingPoints.RealRun;

/**
 * Gives a derived figure a value by a real run: finds one stated figure that moves it, and through it alone what is watched. First
 * among those it rests on; else among the numbers of its unit that the rule set would take for its subject and nobody gave, such
 * as a price given as an amount where it now follows from others.
 */
final class Mover {

    /** Digits beyond any scale, so that what is derived from the moved figure rounds to the wanted value. */
    private static final int FINE = 20;

    private final Scenario scenario;
    private final Watched watched;
    private final Named derived;
    private final Named moved;
    private final BigDecimal start;

    private Mover(Scenario scenario, Watched watched, Named derived, Named moved, BigDecimal start) {
        this.scenario = scenario;
        this.watched = watched;
        this.derived = derived;
        this.moved = moved;
        this.start = start;
    }

    /** The first stated figure that does it; empty when none does. */
    static Optional<Mover> of(Scenario scenario, Named derived, Watched watched) {
        var now = scenario.value(derived.id(), Map.of()).point().orElse(BigDecimal.ZERO);
        return Stream.concat(behind(scenario, derived, watched), notGiven(scenario, derived))
                .map(moved -> new Mover(
                        scenario,
                        watched,
                        derived,
                        moved,
                        scenario.value(moved.id(), Map.of()).point().orElse(now)))
                .filter(mover -> mover.to(now.add(BigDecimal.ONE)).isPresent())
                .findFirst();
    }

    private static Stream<Named> behind(Scenario scenario, Named derived, Watched watched) {
        var ids = new TreeSet<String>();
        scenario.exploration()
                .runs()
                .forEach(run -> run.graph().find(derived.id()).ifPresent(figure -> run.graph().restsOn(figure).stream()
                        .filter(stated -> stated.getRule().equals(Facts.INPUT))
                        .map(Figure::getId)
                        .forEach(ids::add)));
        var otherwise = otherwise(scenario, derived, watched);
        return ids.stream().filter(id -> !otherwise.containsKey(id)).map(id -> new Named(id, Named.Kind.STATED));
    }

    private static Stream<Named> notGiven(Scenario scenario, Named derived) {
        var unit = Scales.unit(scenario.ruleSet(), derived.key());
        return scenario.ruleSet().keys().all().stream()
                .filter(key -> key.input() && !key.isAnswer() && key.unit().equals(unit))
                .sorted(Comparator.comparing(Key::name))
                .flatMap(key -> key.perPeriod()
                        ? scenario.theCase().periods().stream()
                                .map(Period::id)
                                .sorted()
                                .map(period -> derived.subject() + "/" + key.name() + "/" + period)
                        : Stream.of(derived.subject() + "/" + key.name() + "/" + Period.WHOLE))
                .filter(id ->
                        scenario.figures().noneMatch(figure -> figure.getId().equals(id)))
                .map(id -> new Named(id, Named.Kind.STATED));
    }

    /** What is watched rests on this otherwise than through the derived figure, with its values. */
    private static Map<String, Interval> otherwise(Scenario scenario, Named derived, Watched watched) {
        var all = new TreeMap<String, Interval>();
        for (Run run : scenario.exploration()
                .holding(Map.of(derived.id(), Interval.point(BigDecimal.ZERO)))
                .runs()) {
            var values = run.graph().values();
            run.graph().behind(watched.restsOn(scenario, run)).stream()
                    .filter(figure -> !figure.getId().equals(derived.id()))
                    .forEach(figure -> all.merge(figure.getId(), values.of(figure), Interval::hull));
        }
        return all;
    }

    /** The real run at which the derived figure has a value and nothing else behind what is watched has changed. */
    Optional<RealRun> to(BigDecimal wanted) {
        try {
            var x0 = start;
            var x1 = start.add(BigDecimal.ONE);
            var y0 = derivedAt(x0);
            var y1 = derivedAt(x1);
            if (y0.isEmpty() || y1.isEmpty() || y0.get().compareTo(y1.get()) == 0) {
                return Optional.empty();
            }
            var x = x0.add(wanted.subtract(y0.get()).divide(y1.get().subtract(y0.get()), FINE, RoundingMode.HALF_EVEN));
            var there = scenario.with(moved, plain(x));
            boolean exact = there.value(derived.id(), Map.of())
                    .point()
                    .filter(value -> value.compareTo(wanted) == 0)
                    .isPresent();
            return exact && otherwise(there, derived, watched).equals(otherwise(scenario, derived, watched))
                    ? Optional.of(new RealRun(wanted, moved, plain(x), watched.says(there)))
                    : Optional.empty();
        } catch (CaseRefusedException notAdmitted) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> derivedAt(BigDecimal x) {
        return scenario.with(moved, x).value(derived.id(), Map.of()).point();
    }

    private static BigDecimal plain(BigDecimal x) {
        var stripped = x.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
