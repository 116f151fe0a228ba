package no.likevilkar.integration.document.ledger;

import java.math.BigDecimal;

/**
 * One selected line of a ledger.
 *
 * @param line physical line of the file where the row starts, number of the row in its sheet, or number of the account among the
 *     file's accounts where the row is a sum of bookings; from 1
 * @param place the line as people find it: {@code line 17}, {@code sheet Regnskap, row 17}, {@code account 6300}
 * @param pointer where the amount stands: {@code line=17;column=beløp}, {@code Regnskap!E17}; of a sum, the lines it is the sum of
 * @param account as written
 * @param label the account's name as written, may be empty
 * @param art the chart's code the account leads to
 * @param artInferred whether the art was inferred: nearest lower one, or another year's list
 * @param inference why, in English; empty when it was not inferred
 * @param amount in whole currency units, cost positive, income negative
 */
public record LedgerRow(
        int line,
        String place,
        String pointer,
        String account,
        String label,
        String art,
        boolean artInferred,
        String inference,
        BigDecimal amount) {}
