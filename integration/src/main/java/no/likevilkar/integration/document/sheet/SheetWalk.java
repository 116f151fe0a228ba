package no.likevilkar.integration.document.sheet;

/** What is told on the way through a sheet. */
public interface SheetWalk {

    /** @return whether to go on */
    boolean row(SheetRow row) throws SheetException;

    /** Columns that are hidden, from 0; may come before or among the rows. */
    default void hiddenColumns(int first, int last) {}

    /** Cells that were merged into one; may come among the rows or after them. */
    default void merged(CellRange range) {}
}
