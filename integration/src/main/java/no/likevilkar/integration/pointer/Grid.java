package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A table, whatever it stands in: headings, and rows of cells below them. */
abstract class Grid {

    /**
     * @param line on which the row begins, or number of the row in its sheet; from 1
     * @param cells as written
     * @param stored the numbers of a spreadsheet, by column; what is no number there is read as text
     */
    record Row(int line, List<String> cells, Map<Integer, BigDecimal> stored) {

        Row(int line, List<String> cells) {
            this(line, cells, Map.of());
        }
    }

    /** What to do with a row. */
    @FunctionalInterface
    interface Use {
        void row(Row row) throws UnreadableException;
    }

    private final List<String> headings;
    private final Map<String, NumberColumn> numbers = new HashMap<>();

    Grid(List<String> headings) {
        this.headings = headings;
    }

    final List<String> headings() {
        return headings;
    }

    final OptionalInt column(String heading) {
        String wanted = Blank.heading(heading);
        for (int i = 0; i < headings.size(); i++) {
            if (!wanted.isEmpty() && Blank.heading(headings.get(i)).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The row of a line. */
    abstract Optional<Row> row(int line) throws UnreadableException;

    abstract void each(Use use) throws UnreadableException;

    /** How a document points to a cell. */
    abstract String pointer(int line, String heading);

    /** How the numbers of a column are read where they are text; settled once. */
    final NumberColumn numbers(int column, Optional<Mark> declared) throws UnreadableException {
        String key = column + " " + declared;
        NumberColumn known = numbers.get(key);
        if (known == null) {
            known = NumberColumn.of(this, column, declared);
            numbers.put(key, known);
        }
        return known;
    }
}
