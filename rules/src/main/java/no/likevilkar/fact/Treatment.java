package no.likevilkar.fact;

import no.likevilkar.figure.Figure;

/**
 * What becomes of a cost line in own cost. A line without a treatment is included as it is booked.
 *
 * @param line id of the ledger line
 * @param owner id of the unit
 * @param period id of the period
 * @param as the treatment as the rule set names it
 * @param kind whether the line is taken out, nets other lines, or waits for an answer
 * @param rule rule that decided it
 * @param amount the booked amount
 */
public record Treatment(
        String line, String owner, String period, String as, Kind kind, String rule, Figure amount) {

    /** What happens to the line; reconciliation counts by it. */
    public enum Kind {
        /** Stays, and lowers the cost of other lines. */
        NETTED,
        /** Taken out, or put back where it lowered cost. */
        CORRECTED
    }
}
