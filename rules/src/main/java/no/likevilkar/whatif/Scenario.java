package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.PriceLine;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Judgement;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Preference;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.VerdictAssembly;

/**
 * A case as it is or as it would be, run under a rule set. What is stated is changed in the case or the parameters and everything
 * runs again; a derived figure is held at a value on the graphs of the runs, which is sound because no rule branches on the size
 * of a figure. It leaves no trace: it is no assessment.
 */
public final class Scenario {

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Map<String, BigDecimal> parameters;
    private final Map<String, Interval> held;
    private final Facts facts;
    private final Exploration exploration;
    private final Judgement judgement;

    private Scenario(
            Case theCase,
            RuleSet ruleSet,
            Map<String, BigDecimal> parameters,
            Map<String, Interval> held,
            Facts facts,
            Exploration unheld) {
        this.theCase = theCase;
        this.ruleSet = ruleSet;
        this.parameters = Map.copyOf(parameters);
        this.held = Map.copyOf(held);
        this.facts = facts;
        this.exploration = unheld.holding(held);
        this.judgement = new Judgement(exploration, ruleSet);
    }

    /**
     * A case as it is.
     *
     * @throws CaseRefusedException when it says what the rule set does not know
     */
    public static Scenario of(Case theCase, RuleSet ruleSet) {
        return run(theCase, ruleSet, Map.of(), Map.of());
    }

    private static Scenario run(
            Case theCase, RuleSet ruleSet, Map<String, BigDecimal> parameters, Map<String, Interval> held) {
        var objections = CaseCheck.objections(theCase, ruleSet);
        if (!objections.isEmpty()) {
            throw new CaseRefusedException(objections);
        }
        var facts = new Facts(theCase, ruleSet, parameters);
        return new Scenario(theCase, ruleSet, parameters, held, facts, Exploration.of(ruleSet, facts));
    }

    /**
     * The scenario with other values: run again where one of them is stated, held on the graph where it is derived.
     *
     * @throws CaseRefusedException when the rule set does not admit one
     */
    public Scenario with(List<Setting> settings) {
        var changed = theCase;
        var otherParameters = new HashMap<>(parameters);
        var otherHeld = new HashMap<>(held);
        for (Setting setting : settings) {
            var figure = setting.figure();
            switch (figure.kind()) {
                case ANSWER -> changed = Edits.answered(changed, figure, setting.value());
                case STATED -> changed = Edits.stated(changed, figure, setting.number());
                case PARAMETER -> otherParameters.put(figure.id(), setting.number());
                case DERIVED -> otherHeld.put(figure.id(), Interval.point(setting.number()));
            }
        }
        boolean again = settings.stream().anyMatch(setting -> setting.figure().isRun());
        return again
                ? run(changed, ruleSet, otherParameters, otherHeld)
                : new Scenario(theCase, ruleSet, otherParameters, otherHeld, facts, exploration);
    }

    /** The scenario with one other number. */
    public Scenario with(Named figure, BigDecimal value) {
        return with(List.of(Setting.of(figure, value)));
    }

    public Case theCase() {
        return theCase;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    public Exploration exploration() {
        return exploration;
    }

    public Judgement judgement() {
        return judgement;
    }

    Preference preference() {
        return new Preference(theCase, ruleSet, exploration, outcome());
    }

    public Outcome outcome() {
        return judgement.outcome();
    }

    /** What the verdict would say; the digest of its trace is empty, because there is none. */
    public Verdict verdict() {
        return new VerdictAssembly(facts, ruleSet, exploration).verdict(new Verdict.TraceDigest(0, "-"));
    }

    /** All figures of all runs. */
    Stream<Figure> figures() {
        return exploration.runs().stream().flatMap(run -> run.graph().figures().stream());
    }

    /** Ids of everything a number or answer may be said of. */
    Set<String> subjects() {
        var subjects = new HashSet<String>();
        subjects.add(theCase.unit().id());
        theCase.bids().stream().map(Bid::id).forEach(subjects::add);
        theCase.items().stream().map(Item::id).forEach(subjects::add);
        theCase.ledger().stream().map(LedgerLine::id).forEach(subjects::add);
        theCase.priceLines().stream().map(PriceLine::id).forEach(subjects::add);
        return subjects;
    }

    /** All values of a figure over all runs that have it; every number when none has. */
    Interval value(String id, Map<String, Interval> instead) {
        return exploration.runs().stream()
                .flatMap(run -> run.graph().find(id).stream()
                        .map(figure -> run.graph().values(instead).of(figure)))
                .reduce(Interval::hull)
                .orElse(Interval.ALL);
    }
}
