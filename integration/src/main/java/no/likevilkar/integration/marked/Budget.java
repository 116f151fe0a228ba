package no.likevilkar.integration.marked;

import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.Workbook;

/** How much may be copied of one workbook, all its sheets together: a small file can repeat its cells a million times. */
final class Budget {

    static final int CELLS = 2_000_000;
    static final int CHARACTERS = 64 * 1024 * 1024;

    private long cells;
    private long characters;

    private Budget() {}

    /**
     * Walks through the workbook once before anything of it is written.
     *
     * @throws SheetException when there is too much in it, or when it cannot be read to its end
     */
    static void check(Workbook workbook) throws SheetException {
        var budget = new Budget();
        for (var sheet : workbook.sheets()) {
            workbook.walk(sheet, row -> {
                for (SheetCell cell : row.cells()) {
                    budget.take(cell.content());
                }
                return true;
            });
        }
    }

    private void take(String content) throws SheetException {
        cells++;
        characters += content.length();
        if (cells > CELLS || characters > CHARACTERS) {
            throw SheetException.beyond(
                    "more cells than are copied", CELLS + " cells with " + CHARACTERS + " characters for a copy");
        }
    }
}
