package no.likevilkar.fact;

/**
 * A word that a rule needs and nobody supplied: a gap with a list of answers.
 *
 * @param rule id of the rule that asks
 * @param subject id of what the answer would be said of
 * @param key the missing key
 */
public record Question(String rule, String subject, String key) {}
