package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Selected;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formulas;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict.Rung;

/**
 * The ladders: of the unit from stated to neutral price, of each bid from stated to comparable price, for each period. A
 * subtotal is the sum of the booked cost and all steps so far, computed on the figures themselves; where the rule set knows
 * no booked cost there is none. After the periods stand the steps that are of the whole case: they start from the sum of what
 * the periods reached and lead to the price over all periods.
 */
final class Ladders {

    static final String UNIT = "UNIT";

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Joined joined;

    /** The ladders of runs that cover every combination of answers. */
    Ladders(Case theCase, RuleSet ruleSet, Joined joined) {
        this.theCase = theCase;
        this.ruleSet = ruleSet;
        this.joined = joined;
    }

    List<Rung> ladder() {
        var all = new ArrayList<LadderJoin.Climbs>();
        for (int run = 0; run < joined.runs().size(); run++) {
            all.add(climbs(run));
        }
        return LadderJoin.of(all);
    }

    private LadderJoin.Climbs climbs(int run) {
        var rungs = new ArrayList<Rung>();
        theCase.periods().stream().map(Period::id).sorted().forEach(period -> sides().forEach(side -> {
            var climb = climb(run, side, steps(run, side, period), start(run, side, period));
            refuseWrongSum(run, side, period, climb);
            rungs.addAll(climb);
        }));
        var starts = new TreeMap<String, Optional<Interval>>();
        sides().forEach(side -> {
            var start = startOfCase(run, side);
            var climb = climb(run, side, steps(run, side, Period.WHOLE), start);
            refuseWrongTotal(run, side, climb);
            rungs.addAll(climb);
            starts.put(side, start.isEmpty() ? Optional.empty() : Optional.of(joined.in(run, Formulas.sum(start))));
        });
        return new LadderJoin.Climbs(rungs, starts);
    }

    private Stream<String> sides() {
        return Stream.concat(
                Stream.of(UNIT), theCase.bids().stream().map(Bid::id).sorted());
    }

    /** Handicaps and location, which are in no sum of the ladder. */
    List<Rung> beside() {
        var all = new ArrayList<LadderJoin.Climbs>();
        for (int run = 0; run < joined.runs().size(); run++) {
            int at = run;
            all.add(new LadderJoin.Climbs(
                    joined.runs().get(run).all(Selected.class).stream()
                            .filter(selected -> selected.step().compareTo(Step.ADVANTAGE) > 0)
                            .map(Selected::figure)
                            .sorted(ORDER)
                            .map(figure -> rung(at, UNIT, figure, Optional.empty()))
                            .toList(),
                    Map.of()));
        }
        return LadderJoin.of(all);
    }

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::getStep).thenComparing(Figure::getRule).thenComparing(Figure::getId);

    private List<Figure> steps(int run, String side, String period) {
        Run theRun = joined.runs().get(run);
        boolean ofUnit = side.equals(UNIT);
        String subject = subject(side);
        var steps = new ArrayList<Figure>();
        theRun.all(Figure.class).stream()
                .filter(f -> f.getSubject().equals(subject) && f.getPeriod().equals(period))
                .filter(f -> f.getStep() == Step.CORRECTION || ofUnit && f.getStep() == Step.COVERAGE)
                .forEach(steps::add);
        if (ofUnit) {
            theRun.all(Selected.class).stream()
                    .filter(s -> s.owner().equals(subject) && s.period().equals(period))
                    .filter(s -> s.step() == Step.OMITTED || s.step() == Step.ADVANTAGE)
                    .map(Selected::figure)
                    .forEach(steps::add);
        }
        steps.sort(ORDER);
        return steps;
    }

    private String subject(String side) {
        return side.equals(UNIT) ? theCase.unit().id() : side;
    }

    private Optional<Figure> find(int run, String subject, String role, String period) {
        return ruleSet.header()
                .figure(subject, role, period)
                .flatMap(joined.runs().get(run).graph()::find);
    }

    /** From where the ladder of a period climbs; nothing where that is not there. */
    private List<Operand> start(int run, String side, String period) {
        return find(run, subject(side), side.equals(UNIT) ? "bookedOfPeriod" : "bidStatedOfPeriod", period).stream()
                .map(Operand.class::cast)
                .toList();
    }

    /** What the periods reached, all together; nothing where one of them has steps that lead nowhere. */
    private List<Operand> startOfCase(int run, String side) {
        var sum = new ArrayList<Operand>();
        for (var period : theCase.periods().stream().map(Period::id).sorted().toList()) {
            var steps = steps(run, side, period);
            var start = start(run, side, period);
            var neutral =
                    side.equals(UNIT) ? find(run, subject(side), "neutralOfPeriod", period) : Optional.<Figure>empty();
            if (!start.isEmpty()) {
                sum.addAll(start);
                steps.stream().filter(step -> step.getStep() != Step.COVERAGE).forEach(sum::add);
            } else if (neutral.isPresent()) {
                sum.add(neutral.get());
            } else if (!steps.isEmpty()) {
                return List.of();
            }
        }
        return sum;
    }

    private List<Rung> climb(int run, String side, List<Figure> steps, List<Operand> start) {
        var rungs = new ArrayList<Rung>();
        var sum = new ArrayList<>(start);
        for (Figure step : steps) {
            if (step.getStep() != Step.COVERAGE) {
                sum.add(step);
            }
            rungs.add(rung(
                    run,
                    side,
                    step,
                    start.isEmpty() ? Optional.empty() : Optional.of(joined.in(run, Formulas.sum(List.copyOf(sum))))));
        }
        return rungs;
    }

    /** A ladder of the unit that does not lead to its neutral price is a mistake in the rules, and no verdict. */
    private void refuseWrongSum(int run, String side, String period, List<Rung> climb) {
        boolean leads = side.equals(UNIT)
                && !climb.isEmpty()
                && ruleSet.header().role("bookedOfPeriod").isPresent();
        if (leads) {
            find(run, subject(side), "neutralOfPeriod", period)
                    .map(neutral -> joined.in(run, neutral))
                    .filter(neutral -> !reached(climb).equals(Optional.of(neutral)))
                    .ifPresent(neutral -> {
                        throw new IllegalStateException(
                                "the ladder of period %s reaches %s, but the neutral price is %s"
                                        .formatted(period, words(reached(climb)), neutral));
                    });
        }
    }

    /**
     * Likewise over all periods, where steps of the whole case lead there. What a step of a bid takes away may be of the price it
     * starts from, and then the sum encloses the comparable price.
     */
    private void refuseWrongTotal(int run, String side, List<Rung> climb) {
        if (climb.isEmpty()) {
            return;
        }
        find(run, subject(side), side.equals(UNIT) ? "neutral" : "bidComparable", Period.WHOLE)
                .map(total -> joined.in(run, total))
                .filter(total -> reached(climb)
                        .filter(sum -> sum.equals(side.equals(UNIT) ? total : sum.hull(total)))
                        .isEmpty())
                .ifPresent(total -> {
                    throw new IllegalStateException(
                            "the ladder of %s over all periods reaches %s, but the price there is %s"
                                    .formatted(side, words(reached(climb)), total));
                });
    }

    private static Optional<Interval> reached(List<Rung> climb) {
        return climb.get(climb.size() - 1).subtotal();
    }

    private static String words(Optional<Interval> reached) {
        return reached.map(Interval::toString).orElse("nothing");
    }

    private Rung rung(int run, String side, Figure figure, Optional<Interval> subtotal) {
        var rule = ruleSet.rule(figure.getRule());
        return new Rung(
                figure.getId(),
                side,
                figure.getPeriod(),
                figure.getStep(),
                joined.in(run, figure),
                subtotal,
                figure.getRule(),
                rule.map(RuleDescription::force).orElse(""),
                rule.map(RuleDescription::basis).orElse(List.of()));
    }
}
