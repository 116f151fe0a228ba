package no.likevilkar.integration.pointer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of text: headings in the first line that is not blank, rows of the same number of cells below. Only where each row
 * begins is kept, so a large ledger costs little more than its text.
 */
final class TextGrid extends Grid {

    private static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int MOST_COLUMNS = 512;

    private final String text;
    private final char delimiter;
    private final int[] starts;
    private final int[] lines;

    private TextGrid(String text, char delimiter, List<String> headings, int[] starts, int[] lines) {
        super(headings);
        this.text = text;
        this.delimiter = delimiter;
        this.starts = starts;
        this.lines = lines;
    }

    /** The table, apart by the one delimiter that gives every line the same number of cells, two or more. */
    static TextGrid of(String text) throws UnreadableException {
        var fitting = new ArrayList<TextGrid>();
        var refused = new ArrayList<String>();
        for (char candidate : DELIMITERS) {
            try {
                fitting.add(apartBy(text, candidate));
            } catch (UnreadableException e) {
                refused.add(e.getMessage() + " when apart by " + (candidate == '\t' ? "tabs" : candidate));
            }
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw new UnreadableException(
                fitting.isEmpty()
                        ? "no delimiter fits: " + String.join("; ", refused)
                        : "more than one delimiter fits");
    }

    private static TextGrid apartBy(String text, char delimiter) throws UnreadableException {
        var records = new Records(text, delimiter, 0, 1);
        List<String> headings = List.of();
        int[] starts = new int[64];
        int[] lines = new int[64];
        int count = 0;
        while (records.more()) {
            int start = records.position();
            List<String> cells = records.next();
            if (cells.stream().allMatch(Blank::only)) {
                continue;
            }
            if (headings.isEmpty()) {
                headings = headings(cells);
                continue;
            }
            if (cells.size() != headings.size()) {
                throw new UnreadableException("line " + records.startLine() + " has another number of cells");
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
            }
            starts[count] = start;
            lines[count++] = records.startLine();
        }
        if (headings.isEmpty() || count == 0) {
            throw new UnreadableException("it has no rows below a heading");
        }
        return new TextGrid(text, delimiter, headings, Arrays.copyOf(starts, count), Arrays.copyOf(lines, count));
    }

    private static List<String> headings(List<String> cells) throws UnreadableException {
        if (cells.size() < 2 || cells.size() > MOST_COLUMNS) {
            throw new UnreadableException("it has " + cells.size() + " columns");
        }
        var named = cells.stream()
                .map(Blank::heading)
                .filter(name -> !name.isEmpty())
                .toList();
        if (named.stream().distinct().count() < named.size()) {
            throw new UnreadableException("two columns bear one name");
        }
        return cells.stream().map(Blank::trim).toList();
    }

    /** Empty for the heading, a blank line and the inside of a row. */
    @Override
    Optional<Row> row(int line) throws UnreadableException {
        int index = Arrays.binarySearch(lines, line);
        return index < 0 ? Optional.empty() : Optional.of(read(index));
    }

    @Override
    void each(Use use) throws UnreadableException {
        for (int i = 0; i < starts.length; i++) {
            use.row(read(i));
        }
    }

    private Row read(int index) throws UnreadableException {
        return new Row(lines[index], new Records(text, delimiter, starts[index], lines[index]).next());
    }

    @Override
    String pointer(int line, String heading) {
        return "line=" + line + ";column=" + heading;
    }
}
