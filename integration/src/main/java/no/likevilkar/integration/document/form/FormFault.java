package no.likevilkar.integration.document.form;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with a printed form beyond what can be wrong with any table. */
public enum FormFault implements Fault {
    LINE_MISSING(301, "Write the number of the line as it is printed."),
    LINE_UNKNOWN(302, "Correct the number, or name the form with --form."),
    LINE_TWICE(303, "Keep the row that is printed on the form."),
    ONLY_A_TOTAL(304, "Leave the cell empty; write the figure in the column of totals."),
    TOO_FINE(305, "Write the amount as it is printed; a comma groups thousands, a point begins decimals."),
    WORD_UNKNOWN(306, "Write one of these words in the column of totals, or leave the cell empty."),
    HEADING_MISSING(307, "Give the column a heading, or empty it."),
    TOO_MANY_PERIODS(308, "Send the columns that are printed on the form."),
    NOTHING_PRINTED(309, "Write the figures that are printed on the form."),
    NOT_READ(391, "Nothing; no check of this form uses it.");

    private final int number;
    private final String remedy;

    FormFault(int number, String remedy) {
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
