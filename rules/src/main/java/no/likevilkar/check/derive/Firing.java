package no.likevilkar.check.derive;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param phase word of its phase
 * @param rule id of the rule
 * @param on ids of the facts it rested on, each once, in order
 * @param gave ids of what it gave, joined with comma and blank
 */
public record Firing(String phase, String rule, List<String> on, String gave) {}
