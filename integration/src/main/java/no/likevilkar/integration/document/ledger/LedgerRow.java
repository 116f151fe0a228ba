package no.likevilkar.integration.document.ledger;

import java.math.BigDecimal;

/**
 * One selected line of a ledger.
 *
 * @param line physical line of the file where the row starts, from 1
 * @param account as written
 * @param label the account's name as written, may be empty
 * @param art the chart's code the account leads to
 * @param artInferred whether the art was inferred: nearest lower one, or another year's list
 * @param inference why, in English; empty when it was not inferred
 * @param amount in whole currency units, cost positive, income negative
 */
public record LedgerRow(
        int line, String account, String label, String art, boolean artInferred, String inference, BigDecimal amount) {}
