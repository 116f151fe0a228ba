package no.likevilkar.integration.document.chart;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The arts that Norwegian municipalities report their accounts by, by year. Not every year's list could be looked up: a year
 * without one uses the nearest earlier list, else the nearest later, together with the arts known to have been used in that year.
 */
public final class KostraArts {

    private static final List<Art> ARTS = rows(
            "kostra-arts.csv",
            row -> new Art(
                    row.getField("art"),
                    year(row, "from"),
                    row.getField("to").isEmpty() ? Integer.MAX_VALUE : year(row, "to"),
                    row.getField("label")));
    private static final TreeSet<Integer> LISTS = new TreeSet<>(rows("kostra-lists.csv", row -> year(row, "year")));

    private KostraArts() {}

    /** The list to read the accounts of a reporting year with. */
    public static ArtList forYear(int year) {
        int listYear = Optional.ofNullable(LISTS.floor(year)).orElseGet(LISTS::first);
        return new ArtList(year, listYear, ARTS);
    }

    private static int year(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static <T> List<T> rows(String resource, Function<NamedCsvRecord, T> read) {
        var path = "/no/likevilkar/integration/chart/" + resource;
        try (var in = KostraArts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the table " + path + " is missing from this build");
            }
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .map(read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + path, e);
        }
    }
}
