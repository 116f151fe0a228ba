package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;

/**
 * The unit's bookings on one account in the period of the case, as one ledger line.
 *
 * @param number which of the file's accounts it is, from 1
 * @param account as the file calls it
 * @param label the account's name, may be empty
 * @param art the chart's code the account leads to
 * @param artInferred whether the art was inferred
 * @param inference why, in English; empty when it was not inferred
 * @param amount debit less credit: cost positive, income negative
 * @param pointer names the lines that the amount is the sum of
 */
public record SaftRow(
        int number,
        String account,
        String label,
        String art,
        boolean artInferred,
        String inference,
        BigDecimal amount,
        String pointer) {}
