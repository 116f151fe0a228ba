package no.likevilkar.integration.document.text;

/** What can be wrong with any table, whatever it holds: 1xx the file and its shape, 2xx its cells. */
public enum TableFault implements Fault {
    EMPTY(101, "Export the table again and send a file that holds it."),
    TOO_LARGE(102, "Send only the accounts of the year and unit the case is about."),
    WIDE_ENCODING(103, "Save the file as UTF-8 and send it again."),
    NUL_BYTE(104, "Send the table as text (CSV) or as a spreadsheet (.xlsx, .ods), not as another binary file."),
    NOT_TEXT(105, "Save the file as UTF-8 (in a spreadsheet: CSV UTF-8) and send it again."),
    ENCODED_TWICE(106, "Export the table again from its system; do not mend the letters by hand."),
    LINE_TOO_LONG(107, "Check that the file has line breaks, and send it again."),
    TOO_MANY_COLUMNS(108, "Send only the columns the case names."),
    NO_DELIMITER(109, "Put the same number of columns in every line, all apart by one and the same of ; , tab or |."),
    HEADER_ONLY(110, "Export the table again with its rows."),
    ROW_SHAPE(
            111, "Give the line as many columns as the header; put a cell that holds the delimiter in double quotes."),
    QUOTES(112, "Close every double quote right before the delimiter, and write a quote inside a quoted cell twice."),
    COLUMN_TWICE(113, "Give each column a name of its own."),
    COLUMN_MISSING(114, "Name a column that is there, or send a file that has it."),
    READ_AS_LATIN1(191, "Nothing, if the letters look right; UTF-8 leaves no doubt."),
    AND_MORE(199, "Mend those shown first and send the file again."),
    NOT_AN_AMOUNT(
            201, "Write digits only, with a sign and a decimal separator where needed; no letters and no currency."),
    AMOUNT_EMPTY(202, "Write the amount; write 0 where there is none."),
    AMBIGUOUS(
            203,
            "Write the amounts without thousands separators, or declare `decimal` where the case file maps the columns."),
    MIXED_DECIMALS(204, "Correct the cell and send the file again."),
    GROUPING(205, "Group the digits by three or not at all, with the same separator all through the cell."),
    TOO_MANY_DIGITS(206, "Correct the cell: no account holds a figure of that size or precision."),
    DECIMAL_UNKNOWN(207, "Declare `decimal` as comma or point, or leave it out."),
    CELL_BROKEN(
            208,
            "Mend the formula, or write the value itself; then save in a spreadsheet program, which stores what it calculated."),
    OTHER_CURRENCY(
            209,
            "Send amounts in the currency of the case; where one has to be converted, state it in the case file with the document that shows rate and day.");

    private final int number;
    private final String remedy;

    TableFault(int number, String remedy) {
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
