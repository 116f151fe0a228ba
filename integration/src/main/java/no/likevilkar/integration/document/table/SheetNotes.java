package no.likevilkar.integration.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.likevilkar.integration.document.sheet.CellName;
import no.likevilkar.integration.document.sheet.CellRange;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.sheet.SheetRow;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** What somebody who looks at the sheet would not see, or would see otherwise than it is read; told once for each kind. */
final class SheetNotes {

    private static final int SHOWN = 8;
    private static final int MOST_MERGED = 1000;

    private final Workbook workbook;
    private final Headings headings;
    private final TreeSet<Integer> read = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final Some hiddenRows = new Some();
    private final Some formulas = new Some();
    private final Some rounded = new Some();
    private final Some strays = new Some();
    private final List<CellRange> merged = new ArrayList<>();
    private int lastRow;

    SheetNotes(Workbook workbook, Headings headings) {
        this.workbook = workbook;
        this.headings = headings;
    }

    /** A column that is read. */
    void reads(int column) {
        read.add(column);
    }

    void row(SheetRow row) {
        lastRow = row.number();
        if (row.hidden()) {
            hiddenRows.add(String.valueOf(row.number()));
        }
    }

    void cell(int row, SheetCell cell, CellText text) {
        if (!read.contains(cell.column())) {
            return;
        }
        String name = CellName.of(cell.column(), row);
        if (cell.formula()) {
            formulas.add(name);
        }
        if (text.residue()) {
            rounded.add(name + " " + Quoted.of(cell.content()) + " as " + text.text());
        }
    }

    void stray(int row, int column) {
        strays.add(CellName.of(column, row));
    }

    void hiddenColumns(int first, int last) {
        for (int column = Math.max(0, first);
                column <= last && column < headings.columns().size();
                column++) {
            if (!headings.columns().get(column).isEmpty()) {
                hiddenColumns.add(column);
            }
        }
    }

    void merged(CellRange range) {
        boolean inTable = range.lastRow() > headings.row()
                && range.firstColumn() < headings.columns().size();
        if (inTable && merged.size() < MOST_MERGED) {
            merged.add(range);
        }
    }

    void tell(ProblemList problems) {

        warn(
                problems,
                SheetFault.ROUNDED,
                rounded,
                "cells with more than 15 digits: ",
                "numbers with at most 15 digits");
        warn(problems, SheetFault.FORMULAS, formulas, "values of formulas in ", "values that were written");
        warn(problems, SheetFault.HIDDEN, hiddenRows, "hidden rows that were read: ", "rows that everybody sees");
        if (!hiddenColumns.isEmpty()) {
            var names = hiddenColumns.stream().map(CellName::letters).toList();
            problems.warning(
                    SheetFault.HIDDEN,
                    Place.WHOLE,
                    "hidden columns: " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                            + more(names.size()),
                    "columns that everybody sees");
        }
        merged(problems);
        warn(
                problems,
                SheetFault.NOT_READ,
                strays,
                "cells under no heading, which are not read: ",
                "cells under a heading");
        sheets(problems);
    }

    private void merged(ProblemList problems) {
        for (var range : merged) {
            if (range.firstRow() > lastRow) {
                continue;
            }
            var taken = read.subSet(range.firstColumn(), true, range.lastColumn(), true);
            if (range.lastRow() > range.firstRow() && !taken.isEmpty()) {
                problems.problem(
                        SheetFault.MERGED_ROWS,
                        new Place(
                                Math.max(range.firstRow(), headings.row()),
                                headings.columns().get(taken.first())),
                        "the cells " + range + " merged into one",
                        "a cell for each row");
            } else {
                problems.warning(
                        SheetFault.MERGED,
                        Place.line(range.firstRow()),
                        "the cells " + range + " merged into one",
                        "a cell for each column");
            }
        }
    }

    /** Other sheets may hold what nobody looked for; hidden ones what nobody sees. */
    private void sheets(ProblemList problems) {
        if (headings.sheet().hidden()) {
            problems.warning(
                    SheetFault.HIDDEN,
                    Place.WHOLE,
                    "the table on the hidden sheet "
                            + Quoted.of(headings.sheet().name()),
                    "a sheet that everybody sees");
        }
        var others = workbook.sheets().stream()
                .filter(sheet -> !sheet.equals(headings.sheet()))
                .toList();
        if (!others.isEmpty()) {
            problems.warning(
                    SheetFault.NOT_READ,
                    Place.WHOLE,
                    "other sheets, which are not read: "
                            + Quoted.list(
                                    others.stream()
                                            .map(sheet -> sheet.name() + (sheet.hidden() ? " (hidden)" : ""))
                                            .toList(),
                                    SHOWN),
                    "one sheet");
        }
    }

    private static void warn(ProblemList problems, SheetFault fault, Some some, String what, String expected) {
        if (some.count > 0) {
            problems.warning(fault, Place.WHOLE, what + String.join(", ", some.first) + more(some.count), expected);
        }
    }

    private static String more(int count) {
        return count > SHOWN ? " and " + (count - SHOWN) + " more" : "";
    }

    /** The first of many. */
    private static final class Some {
        private final List<String> first = new ArrayList<>();
        private int count;

        private void add(String one) {
            count++;
            if (first.size() < SHOWN) {
                first.add(one);
            }
        }
    }
}
