package no.likevilkar.integration.document.sheet;

import java.util.Optional;

/**
 * The name of a cell: letters of the column, number of the row.
 *
 * @param column from 0
 * @param row from 1
 */
public record CellName(int column, int row) {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;
    /** What makes a letter of ASCII a small one. */
    private static final int LOWER = 0x20;

    /** {@code E17} for column 4 and row 17. */
    public static String of(int column, int row) {
        return letters(column) + row;
    }

    /** {@code A} for 0, {@code Z} for 25, {@code AA} for 26. */
    public static String letters(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }

    /** The cell of a name; empty when it names none that a sheet can have. */
    public static Optional<CellName> parse(String name) {
        int at = 0;
        int column = 0;
        for (; at < name.length() && at < MOST_LETTERS && letter(name.charAt(at)); at++) {
            column = column * LETTERS + (name.charAt(at) & ~LOWER) - 'A' + 1;
        }
        int row = 0;
        int digits = name.length() - at;
        for (int i = at; i < name.length() && digits <= MOST_DIGITS; i++) {
            char c = name.charAt(i);
            if (c < (i == at ? '1' : '0') || c > '9') {
                return Optional.empty();
            }
            row = row * 10 + c - '0';
        }
        if (at == 0 || digits == 0 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        return column > SheetLimits.COLUMNS || row > SheetLimits.ROWS
                ? Optional.empty()
                : Optional.of(new CellName(column - 1, row));
    }

    private static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The rectangle of {@code B4:D9}, or of a single cell; empty when it is none. */
    public static Optional<CellRange> range(String name) {
        int colon = name.indexOf(':');
        var first = parse(colon < 0 ? name : name.substring(0, colon));
        var last = parse(name.substring(colon + 1));
        return first.flatMap(from -> last.filter(to -> to.column >= from.column && to.row >= from.row)
                .map(to -> new CellRange(from.row, from.column, to.row, to.column)));
    }
}
