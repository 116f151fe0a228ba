package no.likevilkar.fact;

/**
 * A reason why the case lies outside the regime.
 *
 * @param rule id of the rule
 * @param subject id of what lies outside
 * @param reason key of the message that tells why
 */
public record Scope(String rule, String subject, String reason) {}
