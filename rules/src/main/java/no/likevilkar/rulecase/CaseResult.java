package no.likevilkar.rulecase;

import java.util.List;
import java.util.Set;

/**
 * How one rule case went.
 *
 * @param ruleCase the rule case
 * @param failures each thing that came out otherwise, with what was expected and what was found; none when it holds
 * @param fired ids of the rules that fired in it
 */
public record CaseResult(RuleCase ruleCase, List<String> failures, Set<String> fired) {

    public CaseResult {
        failures = List.copyOf(failures);
        fired = Set.copyOf(fired);
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
