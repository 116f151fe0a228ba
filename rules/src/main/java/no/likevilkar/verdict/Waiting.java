package no.likevilkar.verdict;

import java.util.List;
import java.util.Map;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Gap;
import no.likevilkar.figure.Interval;
import no.likevilkar.ruleset.RuleSet;

/**
 * What stops a verdict until a person has judged it: gaps of keys that the rule set says stop one, because their admissible values do
 * not speak of all that an answer may be.
 */
final class Waiting {

    private Waiting() {}

    /** Ids of such gaps of a run that have no value, neither held nor put in place of their own. */
    static List<String> in(Run run, RuleSet ruleSet, Map<String, Interval> instead) {
        return run.gaps().stream()
                .filter(gap -> ruleSet.keys().require(gap.key()).stops())
                .map(Gap::figureId)
                .filter(id -> !instead.getOrDefault(id, own(run, id)).isPoint())
                .toList();
    }

    private static Interval own(Run run, String figureId) {
        var graph = run.graph();
        return graph.values().of(graph.find(figureId).orElseThrow());
    }
}
