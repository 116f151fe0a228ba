package no.likevilkar.model;

import java.math.BigDecimal;

/**
 * One row of somebody's accounts as they keep them, selected by the case. Cost is positive, income negative.
 *
 * @param id id within the case: document id, colon, line number
 * @param owner id of the unit or bid whose accounts they are
 * @param period id of the period
 * @param account account as written in the ledger
 * @param label the account's name as written, may be empty
 * @param art the code of the chart the account leads to
 * @param artInferred whether the code was found by the nearest lower valid one, or in a neighbouring year's list
 * @param amount in the case's currency
 * @param provenance the cell
 */
public record LedgerLine(
        String id,
        String owner,
        String period,
        String account,
        String label,
        String art,
        boolean artInferred,
        BigDecimal amount,
        Provenance provenance) {

    public LedgerLine {
        Check.id(id, "ledger line id");
        Check.id(owner, "owner of ledger line " + id);
        Check.id(period, "period of ledger line " + id);
        Check.text(account, "account of ledger line " + id);
        Check.present(label, "account name of ledger line " + id);
        Check.id(art, "chart code of ledger line " + id);
        Check.present(amount, "amount of ledger line " + id);
        Check.present(provenance, "provenance of ledger line " + id);
    }
}
