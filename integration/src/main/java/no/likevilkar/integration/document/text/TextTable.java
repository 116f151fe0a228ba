package no.likevilkar.integration.document.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import no.likevilkar.integration.document.SourceDocument;

/**
 * A table of text with one header line. Rows are read one by one and not kept, so a large ledger costs no more memory than its
 * text; a row that has not as many columns as the header is a problem and is not handed out.
 */
public final class TextTable implements Table {

    private final String text;
    private final TextLimits limits;
    private final Delimiter delimiter;
    private final ProblemList problems;
    private List<String> columns = List.of();
    private int headerLine;
    private int rows;
    private int lastLine;

    private TextTable(String text, TextLimits limits, Delimiter delimiter, ProblemList problems) {
        this.text = text;
        this.limits = limits;
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** The table with its header read, or empty when there is a problem with the file, its encoding, delimiter or header. */
    public static Optional<TextTable> open(SourceDocument document, ProblemList problems) {
        return open(document, TextLimits.STANDARD, problems);
    }

    static Optional<TextTable> open(SourceDocument document, TextLimits limits, ProblemList problems) {
        return TextDocument.decode(document, limits, problems)
                .flatMap(decoded -> Delimiter.detect(decoded.text(), limits, problems)
                        .map(found -> new TextTable(decoded.text(), limits, found, problems)))
                .filter(TextTable::headerIsSound);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public OptionalInt find(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (same(columns.get(i)).equals(same(name))) {
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
                    Place.line(headerLine),
                    "the columns " + Quoted.list(columns, 40),
                    "a column " + Quoted.of(name));
        }
        return found.orElse(-1);
    }

    @Override
    public void forEachRow(Consumer<Row> reader) {
        rows = 0;
        lastLine = 0;
        try (var records = delimiter.records(text, limits.lineLength()).iterator()) {
            while (records.hasNext()) {
                var row = records.next();
                lastLine = (int) row.getStartingLineNumber();
                if (!blank(row) && rows++ > 0) {
                    handOut(row, reader);
                }
            }
        } catch (CsvParseException broken) {
            problems.problem(
                    TableFault.QUOTES,
                    Place.line(lastLine + 1),
                    "a quoted cell that never ends, goes on after its closing quote, or is too long; it begins here or further down",
                    "quotes closed right before the delimiter, cells of at most " + limits.lineLength()
                            + " characters");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows < 2 && problems.isEmpty()) {
            problems.problem(TableFault.HEADER_ONLY, Place.WHOLE, "a header and no rows", "at least one row");
        }
    }

    @Override
    public String pointer(int line, String column) {
        return "line=" + line + ";column=" + column;
    }

    private void handOut(CsvRecord row, Consumer<Row> reader) {
        if (row.getFieldCount() == columns.size()) {
            reader.accept(new Row(lastLine, row.getFields()));
        } else {
            problems.problem(
                    TableFault.ROW_SHAPE,
                    Place.line(lastLine),
                    row.getFieldCount() + " columns",
                    columns.size() + " columns");
        }
    }

    private boolean headerIsSound() {
        try (var records = delimiter.records(text, limits.lineLength()).stream()) {
            records.filter(row -> !blank(row)).findFirst().ifPresent(header -> {
                headerLine = (int) header.getStartingLineNumber();
                columns = header.getFields().stream().map(Blanks::strip).toList();
            });
        }
        if (columns.isEmpty()) {
            problems.problem(TableFault.EMPTY, Place.WHOLE, "cells without text", "a table with a header and rows");
        }
        if (columns.size() > limits.columns()) {
            problems.problem(
                    TableFault.TOO_MANY_COLUMNS,
                    Place.line(headerLine),
                    columns.size() + " columns",
                    "at most " + limits.columns());
        }
        var seen = new HashSet<String>();
        columns.stream()
                .filter(name -> !name.isEmpty() && !seen.add(same(name)))
                .forEach(twice -> problems.problem(
                        TableFault.COLUMN_TWICE, new Place(headerLine, twice), "the name a second time", "it once"));
        return problems.isEmpty();
    }

    private static boolean blank(CsvRecord row) {
        for (var cell : row.getFields()) {
            if (!Blanks.strip(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String same(String name) {
        return Blanks.strip(name).toLowerCase(Locale.ROOT);
    }
}
