package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table whose first column is text and breaks, and whose others are numbers or words and do not, unless the page is too narrow. */
final class Table {

    private static final int NARROWEST_TEXT = 24;

    private final List<List<String>> rows = new ArrayList<>();

    /** Every row has as many cells as the first. */
    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> lines(int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int columns = rows.get(0).size();
        int[] widths =
                IntStream.range(0, columns).map(column -> widest(column, false)).toArray();
        int others =
                IntStream.range(1, columns).map(column -> widths[column] + 2).sum();
        boolean narrow = width - others < NARROWEST_TEXT;
        if (narrow) {
            IntStream.range(1, columns).forEach(column -> widths[column] = widest(column, true));
            others = IntStream.range(1, columns)
                    .map(column -> widths[column] + 2)
                    .sum();
        }
        widths[0] = Math.min(widths[0], Math.max(NARROWEST_TEXT, width - others));
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.addAll(lines(row, widths, narrow)));
        return lines;
    }

    private int widest(int column, boolean broken) {
        return rows.stream()
                .flatMap(row -> (broken ? List.of(row.get(column).split(" ")) : List.of(row.get(column))).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<String> lines(List<String> row, int[] widths, boolean narrow) {
        var cells = new ArrayList<List<String>>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(column == 0 || narrow ? Page.wrap(row.get(column), widths[column]) : List.of(row.get(column)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        var lines = new ArrayList<String>();
        for (int at = 0; at < height; at++) {
            var line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String cell = at < cells.get(column).size() ? cells.get(column).get(at) : "";
                String blanks = " ".repeat(Math.max(0, widths[column] - cell.length()));
                line.append(column == 0 ? cell + blanks : "  " + blanks + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
