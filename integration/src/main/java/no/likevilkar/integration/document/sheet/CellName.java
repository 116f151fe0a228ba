package no.likevilkar.integration.document.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a cell: letters of the column, number of the row.
 *
 * @param column from 0
 * @param row from 1
 */
public record CellName(int column, int row) {

    private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

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
        var parts = FORM.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : parts.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        int row = Integer.parseInt(parts.group(2));
        return column > SheetLimits.COLUMNS || row > SheetLimits.ROWS
                ? Optional.empty()
                : Optional.of(new CellName(column - 1, row));
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
