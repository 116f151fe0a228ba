package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.definition.Range;
import no.likevilkar.figure.Interval;
import no.likevilkar.ruleset.Key;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.whatif.TippingPoints.FoundBy;
import no.likevilkar.whatif.TippingPoints.RealRun;
import no.likevilkar.whatif.TippingPoints.Side;
import no.likevilkar.whatif.TippingPoints.Turn;

/**
 * Finds turns on the graph and confirms each by real runs there and one unit beyond. Where a run says otherwise than the graph, as
 * it may when a gap is filled and another member of an exclusive group is taken, real runs search and decide.
 */
final class TippingSearch {

    private static final int LOOKS_ON_GRAPH = 3;
    private static final int LOOKS_BY_RUNS = 0;
    private static final int MOST_TURNS = 4;

    private final Scenario scenario;
    private final Named figure;
    private final Watched watched;
    private final Interval value;
    private final BigDecimal unit;
    private Optional<Optional<Mover>> mover = Optional.empty();
    private boolean exhaustive;

    TippingSearch(Scenario scenario, Named figure, Watched watched) {
        this.scenario = scenario;
        this.figure = figure;
        this.watched = watched;
        this.value = scenario.value(figure.id(), Map.of());
        this.unit = BigDecimal.ONE.movePointLeft(Scales.of(scenario.ruleSet(), figure.key(), value.point()));
    }

    TippingPoints search() {
        var graph = new OnGraph();
        var turns = turns(graph, FoundBy.GRAPH, LOOKS_ON_GRAPH);
        if (figure.isRun() && (switches() || disagrees(graph, turns))) {
            turns = turns(this::run, FoundBy.RUNS, LOOKS_BY_RUNS);
        }
        return new TippingPoints(figure, value, watched, watched.says(scenario), turns, exhaustive);
    }

    private final class OnGraph implements Probe {
        @Override
        public String at(BigDecimal point) {
            return watched.says(scenario, Map.of(figure.id(), Interval.point(point)));
        }

        @Override
        public boolean everywhere(Interval values, String word) {
            var through = Map.of(figure.id(), values);
            if (watched == Watched.OUTCOME && word.equals(Outcome.UNDETERMINED.name())) {
                return scenario.judgement().undeterminedThroughout(through);
            }
            return watched.isCertain(word) && watched.says(scenario, through).equals(word);
        }
    }

    private String run(BigDecimal point) {
        return watched.says(scenario.with(figure, point));
    }

    /** Whether, once filled, it lets another member of an exclusive group be taken, which the graph knows nothing of. */
    private boolean switches() {
        return scenario.judgement().switches().containsKey(figure.id());
    }

    /** Whether a real run at a turn, or at an end of what was searched where no turn was found, says otherwise. */
    private boolean disagrees(Probe graph, List<Turn> turns) {
        if (turns.stream().anyMatch(turn -> !turn.confirmed())) {
            return true;
        }
        var ends = new ArrayList<BigDecimal>();
        value.low().ifPresent(ends::add);
        value.high().ifPresent(ends::add);
        return ends.stream().anyMatch(end -> {
            try {
                return !run(end).equals(graph.at(end));
            } catch (CaseRefusedException notAdmitted) {
                return false;
            }
        });
    }

    private List<Turn> turns(Probe probe, FoundBy foundBy, int looks) {
        var turns = new ArrayList<Turn>();
        exhaustive = true;
        if (value.point().isPresent()) {
            var from = value.point().get();
            nearest(probe, from, -1, admissible().low(), looks)
                    .ifPresent(crossing -> turns.add(turn(Side.BELOW, crossing, foundBy)));
            nearest(probe, from, 1, admissible().high(), looks)
                    .ifPresent(crossing -> turns.add(turn(Side.ABOVE, crossing, foundBy)));
        } else if (value.low().isPresent()) {
            walk(probe, value.low().get(), 1, value.high(), foundBy, looks, turns);
        } else if (value.high().isPresent()) {
            walk(probe, value.high().get(), -1, Optional.empty(), foundBy, looks, turns);
        } else {
            walk(probe, BigDecimal.ZERO, -1, Optional.empty(), foundBy, looks, turns);
            walk(probe, BigDecimal.ZERO, 1, Optional.empty(), foundBy, looks, turns);
        }
        return turns;
    }

    private Optional<Crossing> nearest(
            Probe probe, BigDecimal from, int direction, Optional<BigDecimal> bound, int looks) {
        var found = Crossing.nearest(probe, from, unit, direction, bound, looks);
        exhaustive &= found.proven();
        return found.crossing();
    }

    /** What the rule set would admit if nobody had stated it; beyond that no turn means anything. */
    private Interval admissible() {
        return scenario.ruleSet()
                .keys()
                .find(figure.key())
                .flatMap(Key::admissible)
                .map(Range::interval)
                .orElse(Interval.ALL)
                .hull(value);
    }

    private void walk(
            Probe probe,
            BigDecimal start,
            int direction,
            Optional<BigDecimal> bound,
            FoundBy foundBy,
            int looks,
            List<Turn> turns) {
        var from = start;
        for (int i = 0; i < MOST_TURNS; i++) {
            var crossing = nearest(probe, from, direction, bound, looks);
            if (crossing.isEmpty()) {
                return;
            }
            turns.add(turn(Side.WITHIN, crossing.get(), foundBy));
            from = crossing.get().first();
        }
        exhaustive = false;
    }

    private Turn turn(Side side, Crossing crossing, FoundBy foundBy) {
        return new Turn(
                side,
                crossing.last(),
                crossing.first(),
                crossing.before(),
                crossing.beyond(),
                foundBy,
                runs(crossing.last(), crossing.first()));
    }

    private List<RealRun> runs(BigDecimal last, BigDecimal first) {
        try {
            if (figure.isRun()) {
                return List.of(
                        new RealRun(last, figure, last, run(last)), new RealRun(first, figure, first, run(first)));
            }
            var atLast = mover().flatMap(through -> through.to(last));
            var atFirst = mover().flatMap(through -> through.to(first));
            return atLast.isPresent() && atFirst.isPresent() ? List.of(atLast.get(), atFirst.get()) : List.of();
        } catch (CaseRefusedException notAdmitted) {
            return List.of();
        }
    }

    /** Looked for once, when first needed. */
    private Optional<Mover> mover() {
        if (mover.isEmpty()) {
            mover = Optional.of(Mover.of(scenario, figure, watched));
        }
        return mover.get();
    }
}
