package no.likevilkar.check.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.rule.Asked;
import no.likevilkar.check.rule.Matcher;
import no.likevilkar.check.rule.Rule;
import no.likevilkar.check.rule.Store;
import no.likevilkar.check.ruleset.Admissible;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * One run: phase by phase, each until its rules give nothing more. After evidence the missing numbers come in with what they
 * may be; after candidate one member of each exclusive group is taken.
 */
final class Phases {

    /** More than any case needs; a rule that feeds itself reaches it. */
    private static final int MOST_FIRINGS = 500_000;

    private final RuleSetText ruleSet;
    private final SortedMap<String, Fact> facts;
    private final List<Firing> firings = new ArrayList<>();
    private final Set<String> fired = new HashSet<>();
    private final SortedMap<String, String> switches = new TreeMap<>();

    Phases(RuleSetText ruleSet, Collection<Fact> first) {
        this.ruleSet = ruleSet;
        this.facts = new TreeMap<>();
        first.forEach(fact -> add("case.json", fact));
    }

    /** Runs all phases, or, where a word is missing and the case may be in scope, those up to the one that asks for it. */
    Run run(Map<String, String> assumed) {
        for (var phase : Firing.PHASES) {
            settle(phase);
            if (phase.equals("evidence")) {
                if (has("Question") && !has("Scope")) {
                    return result(assumed);
                }
                missingNumbers().values().forEach(figure -> add("the missing numbers", figure));
            } else if (phase.equals("candidate")) {
                var selection = Selection.of(ruleSet, facts.values());
                selection.facts().forEach(fact -> add("the exclusive groups", fact));
                switches.putAll(selection.switches());
            }
        }
        refuseMore();
        return result(assumed);
    }

    private Run result(Map<String, String> assumed) {
        return new Run(assumed, facts, firings.stream().sorted(Firing.ORDER).toList(), switches);
    }

    private boolean has(String type) {
        return facts.values().stream().anyMatch(fact -> fact.type().equals(type));
    }

    private void settle(String phase) {
        var rules = rules(phase);
        Set<String> fresh = Set.of();
        for (boolean first = true; first || !fresh.isEmpty(); first = false) {
            var matcher = new Matcher(new Store(facts.values()));
            var given = new HashSet<String>();
            for (var rule : rules) {
                if (first || rule.asked().isAny(fresh)) {
                    fire(matcher, rule, given);
                }
            }
            fresh = given;
        }
    }

    private List<Rule> rules(String phase) {
        return ruleSet.rules().stream()
                .filter(rule -> rule.phase().equals(phase))
                .toList();
    }

    private void fire(Matcher matcher, Rule rule, Set<String> given) {
        for (var match : matcher.matches(rule)) {
            if (!fired.add(rule.id() + " " + match.on())) {
                continue;
            }
            var fact = match.conclude();
            add("rule " + rule.id(), fact);
            given.addAll(Asked.names(fact));
            firings.add(new Firing(rule.phase(), rule.id(), match.on(), fact.id()));
            if (firings.size() > MOST_FIRINGS) {
                throw new DerivationException("rule " + rule.id(), "no end of firings", "a phase that comes to rest");
            }
        }
    }

    private void add(String from, Fact fact) {
        if (facts.put(fact.id(), fact) != null) {
            throw new DerivationException(from, fact.id() + " a second time", "each fact once");
        }
    }

    private SortedMap<String, Fact> missingNumbers() {
        var missing = new TreeMap<String, Fact>();
        for (var gap : List.copyOf(facts.values())) {
            if (gap.type().equals("Gap")) {
                var span = ruleSet.key(gap.text("key"))
                        .admissible()
                        .map(Admissible::span)
                        .orElse(Span.ALL);
                var figure = Facts.figure(
                        gap.text("subject"),
                        gap.text("key"),
                        gap.text("period"),
                        "gap",
                        "NONE",
                        new Node.Stated(span.isClosed() ? "RANGE" : "OPEN", span, span));
                missing.putIfAbsent(figure.id(), figure);
            }
        }
        return missing;
    }

    /** A rule that would fire now rests on what a later phase gave. */
    private void refuseMore() {
        var matcher = new Matcher(new Store(facts.values()));
        for (var rule : ruleSet.rules()) {
            for (var match : matcher.matches(rule)) {
                if (!fired.contains(rule.id() + " " + match.on())) {
                    throw new DerivationException(
                            "rule " + rule.id(), "facts of a later phase", "conditions on what is there in its phase");
                }
            }
        }
    }
}
