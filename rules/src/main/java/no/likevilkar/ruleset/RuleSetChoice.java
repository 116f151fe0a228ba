package no.likevilkar.ruleset;

import java.util.List;

/**
 * How a rule set came to be the one a case is assessed under. Written into the trace as data: what other rule sets a later
 * release holds does not change it.
 *
 * @param candidates the versions of the regime that were at hand, each with status and first day
 * @param why why this one
 */
public record RuleSetChoice(List<String> candidates, String why) {

    public RuleSetChoice {
        candidates = List.copyOf(candidates);
    }

    /** Chosen by the day, among the rule sets of a release. */
    static RuleSetChoice byDay(List<RuleSet> candidates) {
        return new RuleSetChoice(
                candidates.stream().map(RuleSetChoice::line).toList(),
                "of those valid on the day a released one before a draft, then the newest");
    }

    /** Chosen by somebody. */
    public static RuleSetChoice byHand(RuleSet chosen) {
        return new RuleSetChoice(List.of(line(chosen)), "named by whoever ran the assessment");
    }

    private static String line(RuleSet set) {
        return set.header().version() + " " + set.header().status() + " from "
                + set.header().validFrom();
    }
}
