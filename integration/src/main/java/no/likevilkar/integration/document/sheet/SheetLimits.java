package no.likevilkar.integration.document.sheet;

/** How much a spreadsheet may ask of the machine. Rows and columns are those a spreadsheet program itself can hold. */
public final class SheetLimits {

    public static final int SHEETS = 256;
    public static final int ROWS = 1_048_576;
    public static final int COLUMNS = 16_384;
    /** Columns of the table that is read; as for a table of text. */
    public static final int HEADINGS = 512;
    /** Cells with content in one sheet. */
    public static final int CELLS = 5_000_000;
    /** Characters in one cell. */
    public static final int CELL_LENGTH = 100_000;
    /** Texts that a workbook keeps apart from its sheets. */
    public static final int SHARED_TEXTS = 1_000_000;
    /** Characters of all of them. */
    public static final int SHARED_LENGTH = 32 * 1024 * 1024;
    /** Formats of cells, and of numbers; a spreadsheet program itself holds fewer. */
    public static final int FORMATS = 100_000;
    /** Rows in which headings are looked for. */
    public static final int HEADING_ROWS = 200;

    private SheetLimits() {}
}
