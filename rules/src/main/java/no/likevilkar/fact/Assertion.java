package no.likevilkar.fact;

/**
 * One test whose result follows from words and dates alone.
 *
 * @param rule id of the rule
 * @param subject id of what is tested
 * @param period id of the period, or {@code case}
 * @param result MET, NOT_MET, NOT_APPLICABLE or REFERRED
 */
public record Assertion(String rule, String subject, String period, Result result) {}
