package no.likevilkar.integration.document.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import no.likevilkar.integration.document.CellPlace;
import no.likevilkar.integration.document.sheet.CellName;
import no.likevilkar.integration.document.sheet.CellRange;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetRow;
import no.likevilkar.integration.document.sheet.SheetWalk;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.Stored;
import no.likevilkar.integration.document.text.Table;
import no.likevilkar.integration.document.text.TableFault;

/** A table on a sheet: the row of headings and every row below that is not blank. */
final class SheetTable implements Table {

    private final Workbook workbook;
    private final Headings headings;
    private final ProblemList problems;
    private final SheetNotes notes;

    SheetTable(Workbook workbook, Headings headings, ProblemList problems) {
        this.workbook = workbook;
        this.headings = headings;
        this.problems = problems;
        notes = new SheetNotes(workbook, headings);
        problems.tellPlaces(this::words, this::cell);
    }

    @Override
    public List<String> columns() {
        return headings.columns();
    }

    @Override
    public OptionalInt find(String name) {
        var found = place(name);
        found.ifPresent(notes::reads);
        return found;
    }

    private OptionalInt place(String name) {
        for (int i = 0; i < columns().size(); i++) {
            if (!name.isBlank() && Wanted.folded(columns().get(i)).equals(Wanted.folded(name))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public int require(String name) {
        var found = find(name);
        if (found.isEmpty()) {
            problems.problem(
                    TableFault.COLUMN_MISSING,
                    Place.line(headings.row()),
                    "the columns "
                            + Quoted.list(
                                    columns().stream()
                                            .filter(one -> !one.isEmpty())
                                            .toList(),
                                    40),
                    "a column " + Quoted.of(name));
        }
        return found.orElse(-1);
    }

    @Override
    public void forEachRow(Consumer<Row> reader) {
        int[] count = {0};
        try {
            workbook.walk(headings.sheet(), new SheetWalk() {
                @Override
                public boolean row(SheetRow row) {
                    if (row.number() > headings.row()) {
                        var read = read(row);
                        if (!read.cells().stream().allMatch(SheetTable::blank)) {
                            count[0]++;
                            notes.row(row);
                            reader.accept(read);
                        }
                    }
                    return true;
                }

                @Override
                public void hiddenColumns(int first, int last) {
                    notes.hiddenColumns(first, last);
                }

                @Override
                public void merged(CellRange range) {
                    notes.merged(range);
                }
            });
        } catch (SheetException e) {
            problems.problem(e.fault(), Place.WHOLE, e.getMessage(), e.expected());
        }
        notes.tell(problems);
        if (count[0] == 0 && problems.isEmpty()) {
            problems.problem(TableFault.HEADER_ONLY, Place.WHOLE, "a header and no rows", "at least one row");
        }
    }

    private Row read(SheetRow row) {
        var cells = new ArrayList<>(Collections.nCopies(columns().size(), ""));
        var stored = new HashMap<Integer, Stored>();
        for (SheetCell cell : row.cells()) {
            var text = CellText.of(cell);
            if (cell.column() < cells.size() && !columns().get(cell.column()).isEmpty()) {
                cells.set(cell.column(), text.text());
                text.stored().ifPresent(it -> stored.put(cell.column(), it));
                notes.cell(row.number(), cell, text);
            } else if (!blank(text.text())) {
                notes.stray(row.number(), cell.column());
            }
        }
        return new Row(row.number(), cells, stored);
    }

    private static boolean blank(String text) {
        return Blanks.strip(text).isEmpty();
    }

    @Override
    public String pointer(int line, String column) {
        return headings.sheet().name() + "!" + CellName.of(place(column).orElseThrow(), line);
    }

    /** A place without a line is marked in the headings, one without a column in the first that has a heading. */
    private CellPlace cell(Place place) {
        int column = place(place.column()).orElseGet(this::firstColumn);
        return new CellPlace(headings.sheet().name(), place.line() == 0 ? headings.row() : place.line(), column);
    }

    private int firstColumn() {
        int column = 0;
        while (columns().get(column).isEmpty()) {
            column++;
        }
        return column;
    }

    private String words(Place place) {
        String sheet = Quoted.plain(headings.sheet().name());
        if (place.line() == 0 && place.column().isEmpty()) {
            return "sheet " + sheet;
        }
        if (place.line() == 0) {
            return "sheet " + sheet + ", column " + Quoted.plain(place.column());
        }
        var column = place(place.column());
        if (column.isEmpty()) {
            return "sheet " + sheet + ", row " + place.line();
        }
        return "cell " + sheet + "!" + CellName.of(column.getAsInt(), place.line()) + ", column "
                + Quoted.plain(place.column());
    }
}
