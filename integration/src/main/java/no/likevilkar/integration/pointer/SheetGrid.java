package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.pointer.sheet.Book;
import no.likevilkar.integration.pointer.sheet.Cell;
import no.likevilkar.integration.pointer.sheet.Cells;

/** A table on a sheet: the first row that has all wanted headings, and every row below it that is not blank. */
final class SheetGrid extends Grid {

    private static final int LAST_HEADING_ROW = 200;
    private static final int MOST_COLUMNS = 512;

    private final Book.Sheet sheet;
    private final int headingRow;

    private SheetGrid(Book.Sheet sheet, int headingRow, List<String> headings) {
        super(headings);
        this.sheet = sheet;
        this.headingRow = headingRow;
    }

    /**
     * @param named the sheet that the case names; without one it is the only one that has the headings
     * @param wanted headings
     */
    static SheetGrid of(Book book, Optional<String> named, Collection<String> wanted) throws UnreadableException {
        var fitting = new ArrayList<SheetGrid>();
        for (Book.Sheet sheet : book.sheets()) {
            if (named.map(Blank::heading)
                    .map(Blank.heading(sheet.name())::equals)
                    .orElse(true)) {
                on(sheet, wanted).ifPresent(fitting::add);
            }
        }
        if (fitting.size() != 1) {
            throw new UnreadableException(
                    fitting.isEmpty()
                            ? "no sheet has the columns that the case names"
                            : "several sheets have its columns");
        }
        return fitting.get(0);
    }

    private static Optional<SheetGrid> on(Book.Sheet sheet, Collection<String> wanted) throws UnreadableException {
        for (int number : sheet.rows().headMap(LAST_HEADING_ROW + 1).keySet()) {
            var headings = new ArrayList<String>();
            sheet.rows().get(number).each((column, cell) -> {
                String heading = Blank.single(cell.text());
                while (!heading.isEmpty() && headings.size() < column) {
                    headings.add("");
                }
                if (!heading.isEmpty()) {
                    headings.add(heading);
                }
            });
            var grid = new SheetGrid(sheet, number, headings);
            if (headings.size() > 1
                    && wanted.stream().allMatch(one -> grid.column(one).isPresent())) {
                checked(headings);
                return Optional.of(grid);
            }
        }
        return Optional.empty();
    }

    private static void checked(List<String> headings) throws UnreadableException {
        var named = headings.stream()
                .map(Blank::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
        if (headings.size() > MOST_COLUMNS || named.stream().distinct().count() < named.size()) {
            throw new UnreadableException("it has too many columns, or two of one name");
        }
    }

    @Override
    Optional<Row> row(int line) {
        var cells = sheet.rows().get(line);
        return cells == null || line <= headingRow ? Optional.empty() : read(line, cells);
    }

    @Override
    void each(Use use) throws UnreadableException {
        for (var row : sheet.rows().tailMap(headingRow + 1).entrySet()) {
            var read = read(row.getKey(), row.getValue());
            if (read.isPresent()) {
                use.row(read.get());
            }
        }
    }

    /** Empty when no cell under a heading holds anything. */
    private Optional<Row> read(int line, Cells held) {
        var cells = new ArrayList<String>();
        Map<Integer, BigDecimal> stored = new HashMap<>();
        for (int column = 0; column < headings().size(); column++) {
            Cell cell =
                    headings().get(column).isEmpty() ? null : held.at(column).orElse(null);
            cells.add(cell == null ? "" : cell.text());
            if (cell != null && !cell.percent() && cell.number().isPresent()) {
                stored.put(column, cell.number().get());
            }
        }
        return cells.stream().allMatch(Blank::only) ? Optional.empty() : Optional.of(new Row(line, cells, stored));
    }

    @Override
    String pointer(int line, String heading) {
        return CellPlace.pointer(sheet.name(), column(heading).orElse(0), line);
    }
}
