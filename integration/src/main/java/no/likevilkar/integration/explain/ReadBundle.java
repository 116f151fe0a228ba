package no.likevilkar.integration.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;

/**
 * A bundle opened for reading: verdict, case, trace and rule set, with confidential values in place as far as it opens them.
 * It is taken at its word; whether it is true, {@code verify} says.
 */
public final class ReadBundle {

    private final Bundle bundle;
    private final Step verdict;
    private final Step theCase;
    private final List<Step> steps = new ArrayList<>();
    private final RuleSet ruleSet;

    /**
     * @throws no.likevilkar.check.json.BadJsonException when a line of the trace is no JSON
     * @throws no.likevilkar.definition.DefinitionException when the rule set cannot be read
     */
    public ReadBundle(Bundle bundle) {
        this.bundle = bundle;
        verdict = new Step(bundle.opened("verdict.json"));
        theCase = new Step(bundle.opened("case.json"));
        for (int i = 0; i < bundle.trace().size(); i++) {
            steps.add(step(i));
        }
        ruleSet = RuleSets.builtIn().readable(bundle.ruleSet());
    }

    @SuppressWarnings("unchecked")
    private Step step(int at) {
        String path = "trace.jsonl/" + (at + 1);
        return new Step((Map<String, Object>) bundle.openings()
                .open(path, StrictJson.object(path, bundle.trace().get(at))));
    }

    /** The verdict digest. */
    public String digest() {
        return bundle.digest();
    }

    public Step verdict() {
        return verdict;
    }

    public Step theCase() {
        return theCase;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Every step in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The steps of a kind that belong to a run, and those that belong to none. */
    public List<Step> steps(String kind, long run) {
        return steps.stream()
                .filter(step -> step.kind().equals(kind) && (step.run() == run || step.run() == 0))
                .toList();
    }

    /** How many runs of the rules the trace holds. */
    public long runs() {
        return steps.stream().mapToLong(Step::run).max().orElse(0);
    }

    /** What the case calls its items and bids, by id. */
    public Map<String, String> names() {
        var names = new TreeMap<String, String>();
        theCase.steps("items").forEach(item -> names.put(item.text("id"), item.text("name")));
        theCase.steps("bids")
                .forEach(bid -> names.put(
                        bid.text("id"),
                        Optional.of(bid.text("supplier"))
                                .filter(name -> !name.isEmpty())
                                .orElse(bid.text("id"))));
        return names;
    }
}
