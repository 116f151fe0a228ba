package no.likevilkar.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Selected;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formulas;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict.Rung;

/**
 * The ladders: of the unit from stated to neutral price, of each bid from stated to comparable price, for each period. A
 * subtotal is the sum of the booked cost and all steps so far, computed on the figures themselves; where the rule set knows
 * no booked cost there is none.
 */
final class Ladders {

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
        var all = new ArrayList<List<Rung>>();
        for (int run = 0; run < joined.runs().size(); run++) {
            var rungs = new ArrayList<Rung>();
            for (var period :
                    theCase.periods().stream().map(p -> p.id()).sorted().toList()) {
                rungs.addAll(unit(run, period));
                for (var bid : theCase.bids().stream().map(b -> b.id()).sorted().toList()) {
                    rungs.addAll(bid(run, bid, period));
                }
            }
            all.add(rungs);
        }
        return join(all);
    }

    /** Handicaps and location, which are in no sum of the ladder. */
    List<Rung> beside() {
        var all = new ArrayList<List<Rung>>();
        for (int run = 0; run < joined.runs().size(); run++) {
            int at = run;
            all.add(joined.runs().get(run).all(Selected.class).stream()
                    .filter(selected -> selected.step().compareTo(Step.ADVANTAGE) > 0)
                    .map(Selected::figure)
                    .sorted(ORDER)
                    .map(figure -> rung(at, "UNIT", figure, Optional.empty()))
                    .toList());
        }
        return join(all);
    }

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::getStep).thenComparing(Figure::getRule).thenComparing(Figure::getId);

    private List<Rung> unit(int run, String period) {
        Run theRun = joined.runs().get(run);
        String unit = theCase.unit().id();
        var steps = new ArrayList<Figure>();
        theRun.all(Figure.class).stream()
                .filter(f -> f.getSubject().equals(unit) && f.getPeriod().equals(period))
                .filter(f -> f.getStep() == Step.COVERAGE || f.getStep() == Step.CORRECTION)
                .forEach(steps::add);
        theRun.all(Selected.class).stream()
                .filter(s -> s.owner().equals(unit) && s.period().equals(period))
                .filter(s -> s.step() == Step.OMITTED || s.step() == Step.ADVANTAGE)
                .map(Selected::figure)
                .forEach(steps::add);
        steps.sort(ORDER);
        var rungs = climb(run, "UNIT", steps, find(run, unit, "bookedOfPeriod", period));
        if (ruleSet.header().role("bookedOfPeriod").isPresent()) {
            find(run, unit, "neutralOfPeriod", period)
                    .ifPresent(neutral -> refuseWrongSum(rungs, joined.in(run, neutral), period));
        }
        return rungs;
    }

    private Optional<Figure> find(int run, String subject, String role, String period) {
        return ruleSet.header()
                .figure(subject, role, period)
                .flatMap(joined.runs().get(run).graph()::find);
    }

    private static void refuseWrongSum(List<Rung> rungs, Interval neutral, String period) {
        var reached = rungs.isEmpty()
                ? Optional.of(neutral)
                : rungs.get(rungs.size() - 1).subtotal();
        if (!reached.equals(Optional.of(neutral))) {
            throw new IllegalStateException("the ladder of period %s reaches %s, but the neutral price is %s"
                    .formatted(period, reached.map(Interval::toString).orElse("nothing"), neutral));
        }
    }

    private List<Rung> bid(int run, String bid, String period) {
        Run theRun = joined.runs().get(run);
        var steps = theRun.all(Figure.class).stream()
                .filter(f -> f.getSubject().equals(bid) && f.getPeriod().equals(period))
                .filter(f -> f.getStep() == Step.CORRECTION)
                .sorted(ORDER)
                .toList();
        return climb(run, bid, steps, find(run, bid, "bidStatedOfPeriod", period));
    }

    private List<Rung> climb(int run, String side, List<Figure> steps, Optional<Figure> start) {
        var rungs = new ArrayList<Rung>();
        var sum = new ArrayList<Operand>();
        start.ifPresent(sum::add);
        for (Figure step : steps) {
            if (step.getStep() != Step.COVERAGE) {
                sum.add(step);
            }
            Optional<Interval> subtotal = start.map(ignored -> joined.in(run, Formulas.sum(List.copyOf(sum))));
            rungs.add(rung(run, side, step, subtotal));
        }
        return rungs;
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

    /** One ladder for all runs; a step that a run does not have is nothing there and leaves its subtotal as it was. */
    private static List<Rung> join(List<List<Rung>> runs) {
        if (runs.size() == 1) {
            return runs.get(0);
        }
        var steps = new TreeMap<String, Rung>();
        runs.forEach(run -> run.forEach(rung -> steps.putIfAbsent(rung.figure(), rung)));
        var order = steps.values().stream().sorted(JOINED_ORDER).toList();
        var climbs = runs.stream().map(run -> along(order, run)).toList();
        var joined = new ArrayList<Rung>();
        for (int i = 0; i < order.size(); i++) {
            int at = i;
            joined.add(climbs.stream()
                    .map(climb -> climb.get(at))
                    .reduce(Ladders::hull)
                    .orElseThrow());
        }
        return joined;
    }

    /** The steps of one run in the common order, with nothing where it has none. */
    private static List<Rung> along(List<Rung> order, List<Rung> run) {
        var own = run.stream().collect(Collectors.toMap(Rung::figure, rung -> rung));
        var reached = new TreeMap<String, Optional<Interval>>();
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

    private static final Comparator<Rung> JOINED_ORDER = Comparator.comparing(Rung::period)
            .thenComparing(
                    Rung::side,
                    Comparator.comparing((String side) -> !side.equals("UNIT")).thenComparing(side -> side))
            .thenComparing(Rung::step)
            .thenComparing(Rung::rule)
            .thenComparing(Rung::figure);
}
