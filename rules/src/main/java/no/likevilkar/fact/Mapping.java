package no.likevilkar.fact;

/**
 * One row of a table of words in the rule set, for example what a code of a chart of accounts means for cost.
 *
 * @param table id of the table
 * @param from the word looked up
 * @param to what it means
 */
public record Mapping(String table, String from, String to) {}
