package no.likevilkar.integration.document.kostra;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.likevilkar.integration.document.chart.KostraArts;

/**
 * Which codes a form is known to have in a year. The lists could not be looked up for every year, so a code that is not known is
 * told and kept. The arts of municipalities and counties are those that ledgers are read with.
 */
final class KostraCodes {

    private static final String PATH = "/no/likevilkar/integration/chart/kostra-extract-codes.csv";

    private record Listed(String body, String field, String region, int from, int to, Set<String> codes) {

        static Listed of(NamedCsvRecord row) {
            return new Listed(
                    row.getField("body"),
                    row.getField("field"),
                    row.getField("region"),
                    Integer.parseInt(row.getField("from")),
                    row.getField("to").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.getField("to")),
                    Set.of(row.getField("codes").split(" ")));
        }

        boolean has(KostraRecord record, String of, String code) {
            return field.equals(of)
                    && body.equals(record.form().body().name().toLowerCase(Locale.ROOT))
                    && record.region().startsWith(region)
                    && from <= record.year()
                    && record.year() <= to
                    && codes.contains(code);
        }
    }

    private static final List<Listed> LISTS = lists();

    private KostraCodes() {}

    static boolean knowsFunction(KostraRecord record) {
        return record.function().isEmpty()
                || listed(record, record.form().balance() ? "chapter" : "function", record.function());
    }

    static boolean knowsArt(KostraRecord record) {
        boolean ofTheChart = !record.form().balance()
                && (record.form().body() == KostraForm.Body.MUNICIPALITY
                        || record.form().body() == KostraForm.Body.COUNTY);
        return record.art().isEmpty()
                || ofTheChart
                        && KostraArts.forYear(record.year()).art(record.art()).isPresent()
                || listed(record, record.form().balance() ? "sector" : "art", record.art());
    }

    private static boolean listed(KostraRecord record, String field, String code) {
        return LISTS.stream().anyMatch(list -> list.has(record, field, code));
    }

    private static List<Listed> lists() {
        try (var in = KostraCodes.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("the table " + PATH + " is missing from this build");
            }
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .map(Listed::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + PATH, e);
        }
    }
}
