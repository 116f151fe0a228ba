package no.likevilkar.fact;

import no.likevilkar.figure.Figure;

/**
 * What becomes of a cost line on the way from the accounts to own cost. A line without a treatment stays as it is booked.
 *
 * @param line id of the ledger line, or of the unit where the treatment is of no single line
 * @param owner id of the unit
 * @param period id of the period
 * @param kind what happens
 * @param rule rule that decided it
 * @param key key of the change
 * @param booked the amount as booked
 * @param change what is added to the cost, negative where cost goes out; zero for a line that stays
 */
public record Treatment(
        String line,
        String owner,
        String period,
        TreatmentKind kind,
        String rule,
        String key,
        Figure booked,
        Figure change) {}
