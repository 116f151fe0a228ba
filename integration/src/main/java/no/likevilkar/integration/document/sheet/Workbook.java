package no.likevilkar.integration.document.sheet;

import java.util.List;

/** A spreadsheet, opened within limits. Nothing in it is calculated, followed or run; its sheets are walked row by row. */
public interface Workbook {

    /**
     * One sheet.
     *
     * @param name as its tab shows it
     * @param hidden whether its tab is hidden
     */
    record Sheet(String name, boolean hidden) {}

    /** In the order of their tabs. */
    List<Sheet> sheets();

    /**
     * Walks through a sheet from its first row with content.
     *
     * @param sheet one of {@link #sheets()}
     */
    void walk(Sheet sheet, SheetWalk walk) throws SheetException;
}
