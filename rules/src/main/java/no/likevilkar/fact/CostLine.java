package no.likevilkar.fact;

import no.likevilkar.figure.Figure;

/**
 * A classified line of the accounts.
 *
 * @param id id of the ledger line
 * @param owner id of the unit
 * @param period id of the period
 * @param costClass class of cost as the rule set names it
 * @param use what it is to the assessed service as the rule set names it: its own cost, a grant, work for others
 * @param rule rule that classified it
 * @param amount the booked amount
 */
public record CostLine(
        String id, String owner, String period, String costClass, String use, String rule, Figure amount) {}
