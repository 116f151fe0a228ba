package no.likevilkar.integration.document.pricesheet;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with a price sheet beyond what can be wrong with any table. */
public enum PriceFault implements Fault {
    LINE_MISSING(301, "Give the line an id, for example a number."),
    LINE_TWICE(302, "Give each line an id of its own."),
    UNIT_MISSING(303, "Write what is counted, for example call, hour or month."),
    QUANTITY_NEGATIVE(304, "Write the quantity without a minus; give a discount as a negative unit price."),
    VAT_NOT_A_RATE(305, "Write the rate of VAT as a percentage (25 or 25 %) or a ratio (0,25)."),
    VAT_OUT_OF_RANGE(306, "Correct the rate; it is not an amount of VAT."),
    PERIOD_NOT_AN_ID(
            307,
            "Write the period's id from the case file, or leave the cell empty when the line is for every period."),
    OPTION_UNCLEAR(308, "Write yes or no (ja, nei); an empty cell means no."),
    DASH(309, "Write 0 for nothing to pay; leave the quantity empty where the case's own volume applies."),
    COLUMNS_NOT_NAMED(
            310, "Check what the columns seem to be, and write it into the price sheet's element of the case file."),
    COLUMN_NOT_READ(391, "Nothing, if the column says nothing about the price; otherwise put it into the price.");

    private final int number;
    private final String remedy;

    PriceFault(int number, String remedy) {
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
