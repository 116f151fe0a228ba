package no.likevilkar.integration.marked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetRow;
import no.likevilkar.integration.document.sheet.SheetWalk;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of the copy while the original is walked through; few of its rows are ever in memory. */
final class CopySheet implements SheetWalk {

    /** Rows in memory, and what is in them: characters, and a place for each column up to the last. */
    private static final int MOST_ROWS = 500;

    private static final int LARGEST = 1_000_000;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 50;

    private final Worksheet sheet;
    private final SortedMap<Integer, SortedMap<Integer, List<Problem>>> marks;
    private final Function<List<Problem>, String> comment;
    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private final List<NoteBox> boxes = new ArrayList<>();
    private int rows;
    private long size;
    private boolean headed;
    private boolean flushed;

    /**
     * @param marks the problems of each cell; what was written is taken out
     * @param comment what a cell says of its problems
     */
    CopySheet(
            Worksheet sheet,
            SortedMap<Integer, SortedMap<Integer, List<Problem>>> marks,
            Function<List<Problem>, String> comment) {
        this.sheet = sheet;
        this.marks = marks;
        this.comment = comment;
        Pages.set(sheet);
    }

    @Override
    public boolean row(SheetRow row) {
        marksBefore(row.number());
        boolean heading = !headed && isHeading(row);
        headed |= heading;
        for (SheetCell cell : row.cells()) {
            cell(row, cell, heading);
        }
        blanks(row.number());
        size += row.cells().get(row.cells().size() - 1).column();
        keep();
        return true;
    }

    /** Writes what is marked below the last row, and ends the sheet. */
    void end() throws IOException {
        marksBefore(Integer.MAX_VALUE);
        setWidths();
        sheet.finish();
    }

    /** Most tables have their headings in the first row with several texts. */
    private static boolean isHeading(SheetRow row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(cell -> cell.kind() == SheetCell.Kind.TEXT
                                && cell.shown().isEmpty());
    }

    private void cell(SheetRow row, SheetCell cell, boolean heading) {
        var value = CellValue.of(cell);
        size += value.text().length();
        int at = row.number() - 1;
        if (value.number().isPresent()) {
            sheet.value(at, cell.column(), value.number().get());
        } else if (!value.text().isEmpty()) {
            sheet.inlineString(at, cell.column(), value.text());
        }
        var problems = marks.getOrDefault(row.number(), new TreeMap<>()).remove(cell.column());
        if (heading || problems != null || !value.format().isEmpty()) {
            var style = sheet.style(at, cell.column());
            if (!value.format().isEmpty()) {
                style.format(value.format());
            }
            if (heading) {
                style.bold();
            }
            if (problems != null) {
                style.fillColor(Colours.WRONG);
                comment(at, cell.column(), problems);
            }
            style.set();
        }
        if (row.cells().size() > 1) {
            widths.merge(cell.column(), value.width() + 2, Math::max);
        }
    }

    /** Marked cells of a row that have no content. */
    private void blanks(int row) {
        var left = marks.remove(row);
        if (left != null) {
            left.forEach((column, problems) -> {
                sheet.style(row - 1, column).fillColor(Colours.WRONG).set();
                comment(row - 1, column, problems);
            });
        }
    }

    private void comment(int row, int column, List<Problem> problems) {
        String text = comment.apply(problems);
        sheet.comment(row, column, text);
        boxes.add(NoteBox.of(column, row, text));
    }

    private void marksBefore(int row) {
        while (!marks.isEmpty() && marks.firstKey() < row) {
            int first = marks.firstKey();
            blanks(first);
            keep();
        }
    }

    private void keep() {
        rows++;
        if (rows >= MOST_ROWS || size >= LARGEST) {
            setWidths();
            rows = 0;
            size = 0;
            flushed = true;
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The widths stand before the rows, so those of the first rows count. */
    private void setWidths() {
        if (!flushed) {
            widths.keySet().forEach(column -> sheet.width(column, width(column)));
        }
    }

    private int width(int column) {
        return Math.max(NARROWEST, Math.min(WIDEST, widths.getOrDefault(column, 0)));
    }

    /** Where the boxes of the comments go, in order of row and column. */
    List<String> anchors() {
        return boxes.stream()
                .sorted(Comparator.comparingInt(NoteBox::row).thenComparingInt(NoteBox::column))
                .map(box -> box.anchor(this::width))
                .toList();
    }
}
