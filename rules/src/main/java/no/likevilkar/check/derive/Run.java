package no.likevilkar.check.derive;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Valuer;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * Everything one run of the rules leaves behind, worked out by the checker.
 *
 * @param assumed answers that this run assumes because nobody gave them, by {@code subject/key}, in the order assumed
 * @param facts every fact by id
 * @param firings in canonical order
 * @param switches missing numbers that decide which member of an exclusive group is taken, each with the group
 */
public record Run(
        Map<String, String> assumed,
        SortedMap<String, Fact> facts,
        List<Firing> firings,
        SortedMap<String, String> switches) {

    /** All facts of a type, in order of id. */
    public List<Fact> all(String type) {
        return facts.values().stream().filter(fact -> fact.type().equals(type)).toList();
    }

    /** Every figure with what it rests on: stated, of parameters, derived, of treatments. */
    public Figures figures() {
        return new Figures(facts.values());
    }

    /** Values of all figures. */
    public Valuer values(RuleSetText ruleSet) {
        return Valuer.of(figures().all().values(), ruleSet::rounding);
    }
}
