package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Flag;
import no.likevilkar.fact.Scope;
import no.likevilkar.fact.Selected;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;

/** Puts the verdict together from what the runs left behind. It computes nothing that is not on the graph. */
public final class VerdictAssembly {

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Facts facts;
    private final Exploration exploration;
    private final Joined joined;
    private final Judgement judgement;
    private final Judgement.Firmness firmness;

    public VerdictAssembly(Facts facts, RuleSet ruleSet, Exploration exploration) {
        this.theCase = facts.theCase();
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.exploration = exploration;
        this.joined = new Joined(exploration);
        this.judgement = new Judgement(exploration, ruleSet);
        this.firmness = judgement.firmness();
    }

    /** The verdict; its trace is already written. */
    public Verdict verdict(Verdict.TraceDigest trace) {
        var use = new LedgerUse(facts, ruleSet, joined);
        var ladders = new Ladders(theCase, ruleSet, joined);
        var needed = needed();
        var gaps = new Gaps(ruleSet, facts, exploration, needed, judgement.switches()).all();
        return new Verdict(
                theCase,
                ruleSet,
                judgement.outcome(),
                outOfScope(),
                firmness.strength(),
                firmness.deciding(),
                prices(),
                unit("difference"),
                unit("percent").filter(Interval::isClosed),
                ranking().decisive(),
                preferred(),
                savings(),
                exploration.complete() && !isHolding() ? ladders.ladder() : List.of(),
                ladders.beside(),
                new FormLines(theCase, ruleSet, joined, preferred()).all(),
                findings(),
                suppressed(),
                gaps,
                withheld(gaps),
                use.reconciliation(),
                use.support(),
                List.copyOf(judgement.estimates().keySet()),
                assumptions(needed),
                unverified(needed),
                policies(needed),
                warnings(),
                trace);
    }

    /** With a figure held at a value the steps before it no longer lead up to it, and there is no ladder to show. */
    private boolean isHolding() {
        return joined.runs().stream().anyMatch(run -> run.graph().isHolding());
    }

    public Outcome outcome() {
        return judgement.outcome();
    }

    /** The strength in a word, or a hyphen where there is none. */
    public String strengthWord() {
        return firmness.strength().map(Enum::name).orElse("-");
    }

    private List<String> outOfScope() {
        return joined.ids(run -> run.all(Scope.class).stream().map(Scope::rule).toList());
    }

    private Optional<Interval> unit(String role) {
        return total(theCase.unit().id(), role);
    }

    private Optional<Interval> total(String subject, String role) {
        return ruleSet.header().figure(subject, role, Period.WHOLE).flatMap(joined::of);
    }

    private Verdict.Prices prices() {
        var ranking = ranking();
        var bids = theCase.bids().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(bid -> new Verdict.BidPrice(
                        bid.id(),
                        bid.supplier(),
                        total(bid.id(), "bidStated"),
                        total(bid.id(), "bidComparable"),
                        flags(bid)))
                .toList();
        return new Verdict.Prices(
                unit("stated"),
                unit("booked"),
                unit("own"),
                unit("full"),
                unit("neutral"),
                unit("netOfHandicaps"),
                unit("perUnit"),
                unit("volume"),
                bids,
                ranking.cheapestStated(),
                ranking.cheapestNeutral());
    }

    private List<String> flags(Bid bid) {
        return joined.ids(run -> run.all(Flag.class).stream()
                .filter(f -> f.bid().equals(bid.id()))
                .map(Flag::code)
                .toList());
    }

    private Ranking ranking() {
        return Ranking.of(theCase, ruleSet, joined);
    }

    private Optional<String> preferred() {
        return new Preference(theCase, ruleSet, exploration, outcome()).picked();
    }

    /** Against the bid that costs the buyer least for certain, or the first where that is not certain. */
    private Optional<Verdict.Savings> savings() {
        return theCase.bids().stream()
                .map(Bid::id)
                .sorted()
                .flatMap(bid -> total(bid, "bidPlusTransition").stream().flatMap(cost -> unit("avoidable").stream()
                        .map(avoidable -> new Verdict.Savings(bid, avoidable, cost, avoidable.minus(cost)))))
                .reduce((a, b) -> b.bidPlusTransition().alwaysBelow(a.bidPlusTransition()) ? b : a);
    }

    private List<Verdict.FindingLine> findings() {
        return joined.tests().stream()
                .map(test -> {
                    var rule = ruleSet.rule(test.rule());
                    return new Verdict.FindingLine(
                            test.rule(),
                            test.subject(),
                            test.period(),
                            test.result(),
                            rule.map(RuleDescription::force).orElse(""),
                            rule.map(RuleDescription::basis).orElse(List.of()),
                            test.measured(),
                            test.limit());
                })
                .toList();
    }

    private List<Verdict.SuppressedLine> suppressed() {
        var lines = new TreeMap<String, Verdict.SuppressedLine>();
        for (int i = 0; i < joined.runs().size(); i++) {
            for (Suppressed s : joined.runs().get(i).all(Suppressed.class)) {
                lines.putIfAbsent(
                        s.figure().getId() + s.group(),
                        new Verdict.SuppressedLine(
                                s.figure().getRule(), s.figure().getId(), s.group(), s.by(), joined.in(i, s.figure())));
            }
        }
        return List.copyOf(lines.values());
    }

    /** Ids of all figures behind the tests, the prices, the rankings, the ladders and what stands beside them. */
    private Set<String> needed() {
        var ids = new HashSet<>(judgement.behindOutcome());
        for (Run run : joined.runs()) {
            List<Operand> tops = new ArrayList<>();
            run.all(Finding.class).forEach(finding -> tops.add(finding.test()));
            run.all(Selected.class).forEach(selected -> tops.add(selected.figure()));
            run.all(Figure.class).stream()
                    .filter(figure -> figure.getPeriod().equals(Period.WHOLE)
                            || figure.getStep() != Step.NONE
                                    && !figure.getStep().isCandidate())
                    .forEach(tops::add);
            run.graph().behind(tops).forEach(figure -> ids.add(figure.getId()));
        }
        return ids;
    }

    private List<Verdict.Withheld> withheld(List<Verdict.GapLine> gaps) {
        var behind = judgement.behindOutcome();
        var difference = ruleSet.header().figure(theCase.unit().id(), "difference", Period.WHOLE);
        return gaps.stream()
                .filter(gap -> !gap.holder().equals("none"))
                .filter(gap -> !gap.answers().isEmpty() || behind.contains(gap.id()))
                .map(gap -> gap.answers().isEmpty()
                        ? judgement.withheld(gap.id(), gap.admissible().orElseThrow(), gap.holder(), difference)
                        : withheldAnswer(gap))
                .toList();
    }

    private Verdict.Withheld withheldAnswer(Verdict.GapLine gap) {
        return gap.answers().stream()
                .map(answer -> new Verdict.Withheld(
                        gap.id(),
                        gap.holder(),
                        Optional.of(answer),
                        judgement.outcomeAssuming(gap.subject(), gap.key(), answer)))
                .reduce((a, b) ->
                        Judgement.favour(gap.holder(), b.outcome()) < Judgement.favour(gap.holder(), a.outcome())
                                ? b
                                : a)
                .orElseThrow();
    }

    /** What the case assumes and something printed rests on. */
    private List<String> assumptions(Set<String> needed) {
        return joined.ids(run -> run.graph().figures().stream()
                .filter(figure ->
                        needed.contains(figure.getId()) && figure.getRule().equals(Facts.INPUT))
                .filter(figure -> ruleSet.keys()
                        .find(figure.getKey())
                        .filter(Key::assumption)
                        .isPresent())
                .map(Figure::getId)
                .toList());
    }

    private List<String> unverified(Set<String> needed) {
        var ids = new TreeSet<String>();
        used(needed)
                .filter(choice -> !choice.isVerified())
                .forEach(choice -> ids.add(choice.definition().id()));
        return List.copyOf(ids);
    }

    private List<Verdict.Policy> policies(Set<String> needed) {
        return used(needed)
                .filter(choice -> choice.definition().policy())
                .map(choice -> new Verdict.Policy(
                        choice.definition().id(), choice.stated().value(), choice.citations()))
                .distinct()
                .toList();
    }

    private Stream<ParameterChoice> used(Set<String> needed) {
        return facts.choices().entrySet().stream()
                .filter(entry -> needed.contains(entry.getKey()))
                .map(entry -> entry.getValue());
    }

    private List<String> warnings() {
        var codes = new TreeSet<>(theCase.warnings());
        if (!ruleSet.header().released()) {
            codes.add("RULE-SET-DRAFT");
        }
        if (!exploration.complete()) {
            codes.add("TOO-MANY-OPEN-QUESTIONS");
        }
        return List.copyOf(codes);
    }
}
