package no.likevilkar.integration.document.sheet;

import no.likevilkar.integration.document.text.Fault;

/** What can be wrong with a spreadsheet beyond what can be wrong with any table. */
public enum SheetFault implements Fault {
    OTHER_FORMAT(501, "Open it in a spreadsheet program, save it as .xlsx or .ods, and send that file."),
    ENCRYPTED(502, "Save it without a password and send it again."),
    NO_SPREADSHEET(503, "Send the table as a spreadsheet (.xlsx, .ods) or as text (CSV)."),
    MACROS(504, "Save it as .xlsx or .ods without macros; a table needs none."),
    LINKS_OUT(505, "Break the links in the spreadsheet program, so that the values stand by themselves, and save."),
    BROKEN(506, "Open it in a spreadsheet program, save it anew, and send the whole file."),
    BEYOND_LIMITS(507, "Send only the sheet, the rows and the columns that the case is about."),
    SHEET_MISSING(508, "Name a sheet that is there, or leave `sheet` out when only one holds the columns."),
    NO_TABLE(509, "Name columns that stand in one row of one sheet, or send the spreadsheet that has them."),
    SHEET_UNCLEAR(510, "Name the sheet in the case file: `sheet` of the ledger or the price sheet."),
    MERGED_ROWS(512, "Split the merged cells and write the value into each row."),
    ROUNDED(
            591,
            "Nothing, if the shown number is meant: the rest is what binary arithmetic leaves behind. Otherwise round in the spreadsheet."),
    FORMULAS(
            592, "Nothing, if the spreadsheet was calculated before it was saved; formulas are never calculated here."),
    HIDDEN(593, "Nothing, if they belong to the table: they were read like all others. Otherwise delete them."),
    MERGED(594, "Nothing, if the value belongs to the first of the cells; the others are read as empty."),
    NOT_READ(595, "Nothing, if they say nothing that the case needs; otherwise put them under a heading of the table.");

    private final int number;
    private final String remedy;

    SheetFault(int number, String remedy) {
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
