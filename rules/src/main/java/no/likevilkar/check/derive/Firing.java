package no.likevilkar.check.derive;

import java.util.Comparator;
import java.util.List;

/**
 * A rule that fired.
 *
 * @param phase word of its phase
 * @param rule id of the rule
 * @param on ids of the facts it rested on, each once, in order
 * @param gave ids of what it gave, joined with comma and blank
 */
public record Firing(String phase, String rule, List<String> on, String gave) {

    /** Words of all phases, in the order in which they run. */
    public static final List<String> PHASES =
            List.of("scope", "evidence", "cost", "candidate", "select", "compare", "test", "exempt", "conclude");

    /** Canonical order: by phase, rule, what it gave, what it rested on. */
    public static final Comparator<Firing> ORDER = Comparator.comparing(Firing::sorted);

    private String sorted() {
        return PHASES.indexOf(phase) + " " + rule + " " + gave + " " + String.join(",", on);
    }
}
