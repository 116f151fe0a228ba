package no.likevilkar.check.derive;

import java.util.List;
import java.util.SortedMap;
import no.likevilkar.check.fact.Fact;

/**
 * A case worked out again: one run, or one for each combination of answers to what nobody answered.
 *
 * @param runs complete runs, in the order tried
 * @param asked what nobody answered, by {@code subject/key}
 * @param complete whether every combination was run
 */
public record Derivation(List<Run> runs, SortedMap<String, Asked> asked, boolean complete) {

    /**
     * @param question the question of the rule that asks
     * @param answers the answers that were tried
     */
    public record Asked(Fact question, List<String> answers) {}
}
