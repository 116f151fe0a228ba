package no.likevilkar.integration.document.kostra;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with an extract. Number 104 stops the reading; 199 is that of every list of problems. */
public enum KostraFault implements Fault {
    EMPTY(101, "Export the extract again and send a file that holds it."),
    TOO_LARGE(102, "Send the extract of one form and year."),
    NOT_TEXT(103, "Send the extract as plain text, as it was reported; nothing in it has letters like æ, ø and å."),
    LENGTH(104, "Export the extract again; do not open and save it in a spreadsheet or strip the blanks at the ends."),
    FORM(201, "Send an extract of one of these forms."),
    YEAR(202, "Correct the record, or export the extract again."),
    QUARTER(203, "Write 1 to 4, or a blank for the accounts of the whole year."),
    REGION(204, "Write the six digits of the region, with leading zeros."),
    ORGANISATION(205, "Write the nine digits, or leave the field blank."),
    CLASS(206, "Correct the account class, or the form."),
    FUNCTION(207, "Write the digits from the left and fill with blanks."),
    ART(208, "Write three digits, with leading zeros."),
    AMOUNT(
            209,
            "Write thousands of kroner as a whole number at the right end, a minus right in front where it is income."),
    MIXED(210, "Send each extract in a file of its own."),
    TWICE(291, "Nothing, if both amounts are right: they are added together, as Statistics Norway does."),
    UNKNOWN_CODE(292, "Check the code against the list of that year; the amount is read either way."),
    MORE_THAN_ALL(
            391,
            "Check that ledger and extract are of one year and municipality, and that the ledger is in whole kroner.");

    private final int number;
    private final String remedy;

    KostraFault(int number, String remedy) {
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
