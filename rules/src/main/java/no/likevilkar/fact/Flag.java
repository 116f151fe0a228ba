package no.likevilkar.fact;

/**
 * Something to know about a bid that moves no price.
 *
 * @param rule id of the rule
 * @param bid id of the bid
 * @param code what it is, as the rule set names it
 */
public record Flag(String rule, String bid, String code) {}
