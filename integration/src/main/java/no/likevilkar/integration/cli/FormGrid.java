package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a form on a terminal: number, name, and as many columns of amounts as fit; those that do not fit come after, with
 * number and name again. What belongs under a line is told once, in the last part.
 */
final class FormGrid {

    private static final int NARROWEST_NAME = 26;
    private static final int GAP = 2;

    /**
     * @param cells one for each column; the words of a range may stand below each other
     * @param note what stands under the line; empty for nothing
     */
    private record Row(String number, String name, List<String> cells, String note) {}

    private final List<List<String>> heads;
    private final List<Row> rows = new ArrayList<>();

    /** @param heads what stands above each column, in lines */
    FormGrid(List<List<String>> heads) {
        this.heads = heads;
    }

    FormGrid row(String number, String name, List<String> cells, String note) {
        rows.add(new Row(number, name, cells, note));
        return this;
    }

    void write(Page page) {
        int numbers = rows.stream().mapToInt(row -> row.number().length()).max().orElse(0) + GAP;
        int from = 0;
        while (from < heads.size()) {
            int to = from;
            int left = Page.WIDTH - GAP - numbers - NARROWEST_NAME;
            while (to < heads.size() && (to == from || left >= width(to) + GAP)) {
                left -= width(to) + GAP;
                to++;
            }
            part(page, numbers, from, to);
            from = to;
            if (from < heads.size()) {
                page.gap();
            }
        }
    }

    private void part(Page page, int numbers, int from, int to) {
        int taken = GAP + numbers;
        for (int column = from; column < to; column++) {
            taken += width(column) + GAP;
        }
        int name = Page.WIDTH - taken;
        int height = heads.subList(from, to).stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < height; at++) {
            page.line(line("", "", numbers, name, at, heads, from, to));
        }
        for (Row row : rows) {
            lines(row, numbers, name, from, to).forEach(page::line);
            if (to == heads.size() && !row.note().isEmpty()) {
                page.item(" ".repeat(GAP + numbers), row.note());
            }
        }
    }

    private List<String> lines(Row row, int numbers, int width, int from, int to) {
        var name = Page.wrap(row.name(), width);
        var cells = row.cells().stream().map(FormGrid::broken).collect(Collectors.toList());
        int height = Math.max(
                name.size(),
                cells.subList(from, to).stream().mapToInt(List::size).max().orElse(0));
        var lines = new ArrayList<String>();
        for (int at = 0; at < height; at++) {
            lines.add(line(
                    at == 0 ? row.number() : "",
                    at < name.size() ? name.get(at) : "",
                    numbers,
                    width,
                    at,
                    cells,
                    from,
                    to));
        }
        return lines;
    }

    private String line(
            String number, String name, int numbers, int width, int at, List<List<String>> cells, int from, int to) {
        var line = new StringBuilder(" ".repeat(GAP))
                .append(Page.pad(number, numbers))
                .append(Page.pad(name, width));
        for (int column = from; column < to; column++) {
            String cell = at < cells.get(column).size() ? cells.get(column).get(at) : "";
            line.append(" ".repeat(GAP + width(column) - cell.length())).append(cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int head = heads.get(column).stream().mapToInt(String::length).max().orElse(0);
        return rows.stream()
                .flatMap(row -> broken(row.cells().get(column)).stream())
                .mapToInt(String::length)
                .reduce(head, Math::max);
    }

    private static List<String> broken(String cell) {
        return List.of(cell.split(" "));
    }
}
