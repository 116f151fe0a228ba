package no.likevilkar.integration.pointer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pointer into a spreadsheet: {@code Regnskap!E17}. The sheet is what stands before the last exclamation mark, as its tab shows
 * it or, as formulas write it, in single quotes with those inside doubled.
 *
 * @param row from 1
 * @param column from 0
 */
record CellPlace(String sheet, int row, int column) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");

    static Optional<CellPlace> of(String pointer) {
        int mark = pointer.lastIndexOf('!');
        var cell = CELL.matcher(pointer.substring(mark + 1));
        if (mark < 1 || !cell.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : cell.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return Optional.of(
                new CellPlace(unquoted(pointer.substring(0, mark)), Integer.parseInt(cell.group(2)), column - 1));
    }

    private static String unquoted(String sheet) {
        boolean quoted = sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'");
        return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    static String pointer(String sheet, int column, int row) {
        String letters = "";
        int rest = column;
        do {
            letters = (char) ('A' + rest % 26) + letters;
            rest = rest / 26 - 1;
        } while (rest >= 0);
        return sheet + "!" + letters + row;
    }
}
