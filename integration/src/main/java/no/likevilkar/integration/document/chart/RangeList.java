package no.likevilkar.integration.document.chart;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A chart whose accounts stand in ranges. The code of an account is that of its range: the chart's word, a point and the first account,
 * {@code r-102.500}, so that no code of one chart can be taken for one of another. An account in no range leads to nothing: what a
 * reserved code means is not known.
 */
final class RangeList implements ChartList {

    private record Range(String from, String to, String label, boolean review) {}

    private final Chart chart;
    private final int digits;
    private final int year;
    private final int listYear;
    private final Pattern account;
    private final NavigableMap<String, Range> ranges = new TreeMap<>();

    /** @param digits how many digits of an account the chart gives meaning to; one more is the agency's own, or more a company's */
    RangeList(Chart chart, int digits, int year, int listYear) {
        this.chart = chart;
        this.digits = digits;
        this.year = year;
        this.listYear = listYear;
        account = Pattern.compile(chart == Chart.R_102 ? "[1-8][0-9]{2,3}" : "[1-8][0-9]{3,7}");
        read();
    }

    @Override
    public Optional<ArtMatch> find(String text) {
        return range(text)
                .map(range -> new ArtMatch(
                        chart.word() + "." + range.from,
                        borrowed(),
                        borrowed()
                                ? "no list of chart %s for %s, that of %s is used"
                                        .formatted(chart.word(), year, listYear)
                                : ""));
    }

    private Optional<Range> range(String text) {
        if (!account.matcher(text).matches()) {
            return Optional.empty();
        }
        String code = text.substring(0, digits);
        return Optional.ofNullable(ranges.floorEntry(code))
                .map(entry -> entry.getValue())
                .filter(range -> code.compareTo(range.to) <= 0);
    }

    @Override
    public Optional<String> open(String code) {
        return Optional.ofNullable(ranges.get(code.substring(code.indexOf('.') + 1)))
                .filter(Range::review)
                .map(Range::label);
    }

    @Override
    public String accounts() {
        return chart == Chart.R_102
                ? "three digits of the standard chart of state agencies, and one of the agency's own"
                : "four digits of NS 4102, and up to four of the company's own";
    }

    @Override
    public int listYear() {
        return listYear;
    }

    @Override
    public boolean borrowed() {
        return year != listYear;
    }

    private void read() {
        String path = "/no/likevilkar/integration/chart/" + chart.word() + ".csv";
        try (var in = RangeList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the table " + path + " is missing from this build");
            }
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .map(row -> new Range(
                            row.getField("from"),
                            row.getField("to"),
                            row.getField("label"),
                            row.getField("treatment").equals("review")))
                    .forEach(range -> ranges.put(range.from, range));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + path, e);
        }
    }
}
