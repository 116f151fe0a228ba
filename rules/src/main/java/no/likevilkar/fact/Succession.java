package no.likevilkar.fact;

/**
 * One stretch of time comes right after another in the case: a period after a period, a year after a year of one item. What
 * nothing precedes is the first.
 *
 * @param earlier id of the period or year before
 * @param later id of the period or year after
 */
public record Succession(String earlier, String later) {}
