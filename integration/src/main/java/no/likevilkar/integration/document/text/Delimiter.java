package no.likevilkar.integration.document.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between two cells. It is found from the table itself, and only when one candidate fits and no other. */
enum Delimiter {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    PIPE('|');

    private static final int SAMPLE = 1000;

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    /** Records of the text apart by this delimiter; iterating throws {@link CsvParseException} where quotes are not in order. */
    CsvReader<CsvRecord> records(String text, int longestCell) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(c -> c.maxFields(longestCell + 1).maxFieldSize(longestCell)),
                        new StringReader(text));
    }

    /**
     * The delimiter that gives header and rows the same number of columns, more than one. Where none does so for every line, the
     * only one that does for more than half of them: the lines that differ are then told one by one.
     */
    static Optional<Delimiter> detect(String text, TextLimits limits, ProblemList problems) {
        var whole = new ArrayList<Delimiter>();
        var most = new ArrayList<Delimiter>();
        boolean unreadable = true;
        for (var candidate : values()) {
            var counts = candidate.columnCounts(text, limits);
            unreadable &= counts.isEmpty();
            if (counts.isEmpty() || counts.get(0) < 2) {
                continue;
            }
            long alike = counts.stream().filter(counts.get(0)::equals).count();
            if (alike == counts.size()) {
                whole.add(candidate);
            } else if ((alike - 1) * 2 > counts.size() - 1) {
                most.add(candidate);
            }
        }
        if (unreadable) {
            problems.problem(
                    TableFault.QUOTES,
                    Place.line(1),
                    "a quoted cell in the header that is not closed right",
                    "quotes closed right before the delimiter");
            return Optional.empty();
        }
        var fitting = whole.isEmpty() ? most : whole;
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        problems.problem(
                TableFault.NO_DELIMITER,
                Place.WHOLE,
                fitting.isEmpty() ? "no delimiter that fits header and rows" : "more than one delimiter that fits",
                "one of ; , tab or | that gives every line the same number of columns, two or more");
        return Optional.empty();
    }

    /** Columns of the first records, the header's first; ends early where quotes are not in order. */
    private List<Integer> columnCounts(String text, TextLimits limits) {
        var counts = new ArrayList<Integer>();
        try (var records = records(text, limits.lineLength()).iterator()) {
            while (counts.size() < SAMPLE && records.hasNext()) {
                var row = records.next();
                if (row.getFieldCount() > 1 || !Blanks.strip(row.getField(0)).isEmpty()) {
                    counts.add(row.getFieldCount());
                }
            }
        } catch (CsvParseException brokenQuotes) {
            return counts;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return counts;
    }
}
