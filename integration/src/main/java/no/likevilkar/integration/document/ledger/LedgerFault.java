package no.likevilkar.integration.document.ledger;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with a ledger beyond what can be wrong with any table. */
public enum LedgerFault implements Fault {
    NOTHING_SELECTED(211, "Correct the selection in the case file, or send the ledger that holds the unit's lines."),
    ACCOUNT_UNKNOWN(
            212, "Name the column that holds the accounts; keep leading zeros when exporting through a spreadsheet."),
    ID_TWICE(213, "Take out the line that was exported twice, or name a column that is unique as id."),
    ID_MISSING(214, "Fill in the id, or name no id column in the case file."),
    COLUMNS_NOT_NAMED(215, "Check what the columns seem to be, and write it into the case file."),
    ROW_TWICE(291, "Nothing, if both bookings are real; otherwise take one out and send the file again."),
    LIST_BORROWED(292, "Check the accounts whose treatment matters against the chart of that year.");

    private final int number;
    private final String remedy;

    LedgerFault(int number, String remedy) {
        this.number = number;
        this.remedy = remedy;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
