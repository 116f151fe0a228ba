package no.likevilkar.integration.marked;

import no.likevilkar.integration.document.sheet.SheetException;

/** How much may be copied of one workbook, all its sheets together: a small file can repeat its cells a million times. */
final class Budget {

    static final int CELLS = 2_000_000;
    static final int CHARACTERS = 64 * 1024 * 1024;

    private long cells;
    private long characters;

    void take(String content) throws SheetException {
        cells++;
        characters += content.length();
        if (cells > CELLS || characters > CHARACTERS) {
            throw SheetException.beyond(
                    "more cells than are copied", CELLS + " cells with " + CHARACTERS + " characters for a copy");
        }
    }
}
