package no.likevilkar.assess;

import java.util.List;
import no.likevilkar.ruleset.RuleDescription;

/**
 * One firing of a rule.
 *
 * @param rule the rule
 * @param on ids of the facts it rested on, in order
 * @param gave id of what it concluded
 */
public record Fired(RuleDescription rule, List<String> on, String gave) {

    /** Canonical order of firings: phase, rule, what was concluded, what it rested on. Firing order is not law. */
    String order() {
        return rule.phase().ordinal() + " " + rule.id() + " " + gave + " " + String.join(",", on);
    }
}
