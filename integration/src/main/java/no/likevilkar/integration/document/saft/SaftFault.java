package no.likevilkar.integration.document.saft;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with a SAF-T file, or between it and the case: 1xx the file, 2xx its bookings, 3xx the case's selection. */
public enum SaftFault implements Fault {
    EMPTY(101, "Export the accounts again and send the file that was made."),
    NOT_XML(103, "Export the file again and send it unchanged; do not open and save it in another program."),
    DOCTYPE(104, "Export the file again; a SAF-T file has no document type declaration."),
    WRONG_ROOT(105, "Send the SAF-T Financial file (Norwegian), not another export."),
    VERSION_OF_XML(106, "Export the file again as XML 1.0."),
    BEYOND_LIMITS(107, "Export one accounting year at a time, and only what the case is about."),
    NO_ENTRIES(108, "Export the file again with the general ledger entries of the period."),
    NO_XML_IN_ZIP(111, "Pack the XML file, or every part of it, and nothing else."),
    PART_MISSING(
            112,
            "Put every part of the set into one zip, or into a folder named as that zip, and name the zip in the case file."),
    PART_TWICE(113, "Keep each part of the set once."),
    PARTS_APART(114, "Pack the parts of one export only, with the names the accounting system gave them."),
    NOT_TO_SCHEMA(
            191,
            "Nothing, where the numbers below are right; the supplier of the accounting system can mend the export."),
    NO_NAMESPACE(192, "Nothing; the elements were read as those of SAF-T."),
    OTHER_VERSION(193, "Nothing; the file was read by what stands in it."),
    OTHER_COMPANY(194, "Check that the file is of the company it is named after."),
    NOT_AN_AMOUNT(201, "Export the file again: amounts are digits with a decimal point, without blanks or currency."),
    AMOUNT_MISSING(202, "Export the file again: every line has a debit or a credit amount."),
    NO_PERIOD(203, "Export the file again: every transaction says its period and year before its lines."),
    UNBALANCED(211, "Have the transaction corrected in the accounting system and export again."),
    ACCOUNT_UNKNOWN(212, "Export the file again with every account in use among the general ledger accounts."),
    TOTALS_DIFFER(291, "Nothing, if the file is whole; a set of parts often repeats the totals of the set."),
    DIMENSION_NOT_IN_TABLE(
            292, "Nothing, if the code is known otherwise; name it in the case file as it stands in the lines."),
    NEGATIVE_AMOUNTS(293, "Nothing; a negative credit was read as a debit and the other way round."),
    SPLIT_UNCLEAR(294, "Nothing for this case; such lines belong to no value of the dimension."),
    ACCOUNT_TWICE(295, "Nothing; the first entry was taken."),
    BOTH_SIDES(296, "Nothing, if both are meant; debit less credit was taken."),
    DIMENSION_UNKNOWN(311, "Correct the dimension in the case file: the code of the dimension, or its description."),
    DIMENSION_UNCLEAR(312, "Name the dimension in the case file: the code of the dimension, or its description."),
    NOTHING_SELECTED(
            313, "Correct the value or the period in the case file, or send the file that holds the unit's lines."),
    SPLIT_OF_UNIT(314, "Have the amounts of the split corrected in the accounting system and export again."),
    NOT_WHOLE_MONTHS(315, "Give the ledger a period of whole months; bookings have a month and no day."),
    COVERS_LESS(316, "Send the file for the whole period, or make the case's period that of the file."),
    OTHER_CURRENCY(317, "Send accounts in the currency of the case."),
    ACCOUNT_UNMAPPED(
            318,
            "Map the account to a code of its chart (KOSTRA, the state's standard chart, the business specification) and export again."),
    OTHER_YEAR(319, "Export by calendar months: the file's periods are others."),
    UNASSIGNED(391, "Ask the unit whether some of these lines are its own; they are not in its cost."),
    BALANCE_SHEET(392, "Nothing; assets and debts are no cost of a period."),
    DATED_ELSEWHERE(393, "Nothing, if they were booked late; the period of the booking was taken, not its date."),
    LIST_BORROWED(394, "Check the accounts whose treatment matters against the chart of that year."),
    COVERAGE_UNKNOWN(395, "Check that the file holds every month of the period.");

    private final int number;
    private final String remedy;

    SaftFault(int number, String remedy) {
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
