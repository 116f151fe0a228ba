package no.likevilkar.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Run;
import no.likevilkar.bounds.Decision;
import no.likevilkar.definition.Range;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Result;
import no.likevilkar.fact.Scope;
import no.likevilkar.fact.Selected;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Stated;
import no.likevilkar.figure.Step;
import no.likevilkar.ruleset.RuleSet;

/** The outcome of a case, how firm it is, and on which figures that hangs. */
public final class Judgement {

    private final Exploration exploration;
    private final RuleSet ruleSet;
    private final Map<Run, Decision> decisions = new IdentityHashMap<>();
    private final Outcome outcome;

    public Judgement(Exploration exploration, RuleSet ruleSet) {
        this.exploration = exploration;
        this.ruleSet = ruleSet;
        exploration.runs().forEach(run -> deciding(run)
                .ifPresent(finding -> decisions.put(run, new Decision(run.graph(), finding.test()))));
        this.outcome = outcome(Map.of());
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The outcome if the named figures took the given values or ranges instead of their own. */
    public Outcome outcome(Map<String, Interval> instead) {
        return outcome(exploration.runs(), instead);
    }

    private Outcome outcome(List<Run> runs, Map<String, Interval> instead) {
        return outcome(runs, instead, true);
    }

    /** @param waits whether gaps that stop a verdict stop it here */
    private Outcome outcome(List<Run> runs, Map<String, Interval> instead, boolean waits) {
        return OutcomeRule.of(
                runs.stream()
                        .map(run -> new OutcomeRule.RunSays(
                                !run.all(Scope.class).isEmpty(),
                                waits && !Waiting.in(run, ruleSet, instead).isEmpty(),
                                decided(run, instead)))
                        .toList(),
                exploration.complete());
    }

    /**
     * Whether it is proven that the outcome is undetermined at each single value of the given ranges: some run is, or two runs
     * disagree, whatever the figures are.
     */
    public boolean undeterminedThroughout(Map<String, Interval> through) {
        var runs = exploration.runs();
        if (!exploration.complete()
                || runs.stream().anyMatch(run -> !run.all(Scope.class).isEmpty())) {
            return outcome == Outcome.UNDETERMINED;
        }
        if (runs.stream().anyMatch(run -> !through.keySet().containsAll(Waiting.in(run, ruleSet, Map.of())))) {
            return true;
        }
        if (decisions.size() < runs.size()
                || decisions.values().stream().anyMatch(decision -> decision.undeterminedThroughout(through))) {
            return true;
        }
        var said = decisions.values().stream()
                .map(decision -> decision.enclosed(through))
                .toList();
        return said.contains(Result.MET) && said.contains(Result.NOT_MET);
    }

    private Result decided(Run run, Map<String, Interval> instead) {
        return Optional.ofNullable(decisions.get(run))
                .map(decision -> decision.result(instead))
                .orElse(Result.UNDETERMINED);
    }

    private Optional<Finding> deciding(Run run) {
        return run.all(Finding.class).stream()
                .filter(finding -> finding.rule().equals(ruleSet.header().decides()))
                .findFirst();
    }

    /** The outcome over the runs that assume one answer to one question. */
    Outcome outcomeAssuming(String subject, String key, String answer) {
        return outcome(
                exploration.runs().stream()
                        .filter(run -> run.assumed().stream()
                                .anyMatch(assumed -> assumed.subject().equals(subject)
                                        && assumed.key().equals(key)
                                        && assumed.value().equals(answer)))
                        .toList(),
                Map.of());
    }

    /** Ids of everything the deciding test rests on, in any run. */
    Set<String> behindOutcome() {
        var ids = new HashSet<String>();
        exploration.runs().forEach(run -> deciding(run)
                .ifPresent(finding ->
                        run.graph().behind(List.of(finding.test())).forEach(figure -> ids.add(figure.getId()))));
        return ids;
    }

    /**
     * Open gaps that, filled, can let another member of an exclusive group be taken, with the group. No bounds speak of what that
     * member would come to, so an outcome that leaves one open is never robust.
     */
    public Map<String, String> switches() {
        var switches = new TreeMap<String, String>();
        exploration.runs().forEach(run -> run.switches().forEach(switches::putIfAbsent));
        return switches;
    }

    /** Estimates behind the outcome with all values they may have. */
    public Map<String, Interval> estimates() {
        var estimates = new TreeMap<String, Interval>();
        exploration.runs().forEach(run -> deciding(run).ifPresent(finding -> estimates(run, finding)
                .forEach((id, range) -> estimates.merge(id, range, Interval::hull))));
        return estimates;
    }

    private Map<String, Interval> estimates(Run run, Finding finding) {
        var estimates = new TreeMap<String, Interval>();
        var values = run.graph().values();
        run.graph().behind(List.of(finding.test())).forEach(figure -> admissible(figure)
                .ifPresent(range -> estimates.put(figure.getId(), range.hull(values.of(figure)))));
        return estimates;
    }

    private Optional<Interval> admissible(Figure figure) {
        if (figure.getFormula() instanceof Stated stated && stated.isEstimate()) {
            return Optional.of(stated.admissible());
        }
        return ruleSet.keys()
                .find(figure.getKey())
                .flatMap(key -> key.estimate())
                .map(Range::interval);
    }

    /** How firm a neutral or not neutral outcome is, with the figures that would change it. */
    record Firmness(Optional<Strength> strength, List<String> deciding) {}

    Firmness firmness() {
        if (outcome == Outcome.UNDETERMINED) {
            var ids = new TreeSet<String>();
            exploration.runs().forEach(run -> ids.addAll(Waiting.in(run, ruleSet, Map.of())));
            if (outcome(exploration.runs(), Map.of(), false) == Outcome.UNDETERMINED) {
                ids.addAll(switches().keySet());
                ids.addAll(openRanges());
            }
            return new Firmness(Optional.empty(), List.copyOf(ids));
        }
        if (outcome == Outcome.OUT_OF_SCOPE) {
            return new Firmness(Optional.empty(), List.of());
        }
        var deciding = new ArrayList<>(decidingEstimates(outcome));
        deciding.addAll(switches().keySet());
        if (!othersAgree(outcome)) {
            deciding.addAll(handicaps());
        }
        return new Firmness(
                Optional.of(deciding.isEmpty() ? Strength.ROBUST : Strength.SENSITIVE),
                deciding.stream().distinct().sorted().toList());
    }

    private List<String> decidingEstimates(Outcome outcome) {
        var estimates = estimates();
        if (outcome(estimates) == outcome) {
            return List.of();
        }
        var alone = estimates.entrySet().stream()
                .filter(estimate -> outcome(Map.of(estimate.getKey(), estimate.getValue())) != outcome)
                .map(Map.Entry::getKey)
                .toList();
        return alone.isEmpty() ? List.copyOf(estimates.keySet()) : alone;
    }

    /** Whether the tests beside the deciding one say the same, at every admissible value of their own estimates. */
    private boolean othersAgree(Outcome outcome) {
        var wanted = outcome == Outcome.NEUTRAL ? Result.MET : Result.NOT_MET;
        return exploration.runs().stream()
                .flatMap(run -> run.all(Finding.class).stream()
                        .filter(finding -> ruleSet.header().strengthAlso().contains(finding.rule()))
                        .map(finding -> new Decision(run.graph(), finding.test()).result(estimates(run, finding))))
                .allMatch(result -> result == wanted);
    }

    private List<String> handicaps() {
        return exploration.runs().stream()
                .flatMap(run -> run.all(Selected.class).stream())
                .filter(selected -> selected.step() == Step.HANDICAP)
                .map(selected -> selected.figure().getId())
                .toList();
    }

    /** The ranges on which an undetermined outcome hangs. */
    private List<String> openRanges() {
        var ids = new TreeSet<String>();
        decisions
                .values()
                .forEach(decision -> ids.addAll(decision.ranges(Map.of()).keySet()));
        return List.copyOf(ids);
    }

    /**
     * The outcome at the value of a gap that is least favourable to the party that holds the answer; of values with the same
     * outcome the one that moves the difference most against it. An open end has no last value: ever greater values are tried,
     * and the value is left out.
     */
    Verdict.Withheld withheld(String figureId, Interval admissible, String holder, Optional<String> difference) {
        return candidates(admissible).stream()
                .map(value -> tried(figureId, value, admissible, holder, difference))
                .min(Comparator.comparing(
                                (Tried tried) -> favour(holder, tried.withheld().outcome()))
                        .thenComparing(Tried::against))
                .orElseThrow()
                .withheld();
    }

    /**
     * @param withheld what would be said at the value
     * @param against the difference there, the smaller the worse for the holder
     */
    private record Tried(Verdict.Withheld withheld, BigDecimal against) {}

    private Tried tried(
            String figureId, BigDecimal value, Interval admissible, String holder, Optional<String> difference) {
        var instead = Map.of(figureId, Interval.point(value));
        boolean anEnd = admissible.low().filter(value::equals).isPresent()
                || admissible.high().filter(value::equals).isPresent();
        var withheld = new Verdict.Withheld(
                figureId, holder, anEnd ? Optional.of(Decimals.plain(value)) : Optional.empty(), outcome(instead));
        var lowest = exploration.runs().stream()
                .flatMap(run -> difference.flatMap(run.graph()::find).stream().flatMap(figure -> {
                    var values = run.graph().values(instead).of(figure);
                    return values.low().or(values::high).stream();
                }))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Tried(withheld, holder.equals("bidder") ? lowest.negate() : lowest);
    }

    private static List<BigDecimal> candidates(Interval admissible) {
        var values = new ArrayList<BigDecimal>();
        var from = admissible.low().orElse(admissible.high().orElse(BigDecimal.ZERO));
        values.add(from);
        admissible.high().ifPresent(values::add);
        for (int digits = 3; digits <= 15; digits += 4) {
            var far = BigDecimal.ONE.movePointRight(digits);
            if (admissible.high().isEmpty()) {
                values.add(from.add(far));
            }
            if (admissible.low().isEmpty()) {
                values.add(from.subtract(far));
            }
        }
        return values;
    }

    /** How much an outcome favours a party: the higher, the better for it. */
    static int favour(String holder, Outcome outcome) {
        int forUnit =
                switch (outcome) {
                    case NOT_NEUTRAL -> 0;
                    case UNDETERMINED -> 1;
                    case NEUTRAL, OUT_OF_SCOPE -> 2;
                };
        return holder.equals("bidder") ? -forUnit : forUnit;
    }
}
