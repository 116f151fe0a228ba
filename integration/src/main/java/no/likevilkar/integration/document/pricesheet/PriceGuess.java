package no.likevilkar.integration.document.pricesheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.table.ColumnNames;
import no.likevilkar.integration.document.table.Tables;
import no.likevilkar.integration.document.table.Wanted;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Table;

/**
 * A price sheet some of whose columns bear other names than their own. Nothing is read on a guess: what the columns seem to be is
 * told as the element that the case file lacks, for somebody to confirm or correct.
 */
final class PriceGuess {

    private static final Map<PriceColumn, List<String>> LIKE = new EnumMap<>(Map.of(
            PriceColumn.LINE,
            List.of("nr", "nr.", "no", "no.", "#", "post", "postnr", "linjenr", "pos", "id"),
            PriceColumn.DESCRIPTION,
            List.of("tekst", "text", "tjeneste", "teneste", "ytelse", "yting", "item"),
            PriceColumn.UNIT,
            List.of("måleenhet", "måleeining", "enh", "enh.", "unit of measure"),
            PriceColumn.QUANTITY,
            List.of("mengde", "qty", "volum", "volume", "antal"),
            PriceColumn.UNIT_PRICE,
            List.of(
                    "enhetspris eks. mva",
                    "enhetspris eks mva",
                    "einingspris eks. mva",
                    "pris eks. mva",
                    "pris eks mva",
                    "pris ekskl. mva",
                    "pris per enhet",
                    "pris pr. enhet",
                    "pris per eining",
                    "unit price",
                    "price per unit",
                    "price excl. vat",
                    "pris",
                    "price"),
            PriceColumn.VAT,
            List.of("mva-sats", "mva sats", "mva %", "mva-sats %", "vat rate", "vat %"),
            PriceColumn.PERIOD,
            List.of("år", "year"),
            PriceColumn.OPTION,
            List.of("opsjon?", "option?", "opsjon (ja/nei)", "tillegg")));

    private PriceGuess() {}

    /** What the columns seem to be; empty when the table is none of prices even so. */
    static Optional<Reading<PriceRow>> unconfirmed(SourceDocument document, PriceMapping mapping) {
        var quiet = new ProblemList(document.name(), PriceSheetReader.KIND);
        var wanted = new Wanted(
                mapping.sheet(),
                Stream.of(PriceColumn.values())
                        .filter(PriceColumn::required)
                        .map(column -> names(column, mapping))
                        .toList());
        return Tables.open(document, wanted, quiet)
                .map(table -> columns(table, mapping))
                .filter(found -> found.complete && !found.named.isEmpty())
                .map(found -> reading(document, found));
    }

    /** @param named the columns that the case file would have to name */
    private record Found(Table table, Map<String, String> named, boolean complete) {}

    private static Found columns(Table table, PriceMapping mapping) {
        var named = new LinkedHashMap<String, String>();
        boolean complete = true;
        for (var column : PriceColumn.values()) {
            var heading = ColumnNames.first(table, names(column, mapping));
            complete &= heading.isPresent() || !column.required();
            heading.filter(it -> column.names().stream().noneMatch(it::equalsIgnoreCase))
                    .ifPresent(it -> named.put(column.holds(), it));
        }
        mapping.decimal().ifPresent(it -> named.put("decimal", it));
        mapping.sheet().ifPresent(it -> named.put("sheet", it));
        return new Found(table, named, complete);
    }

    private static List<String> names(PriceColumn column, PriceMapping mapping) {
        var names = new ArrayList<>(column.names(mapping));
        names.addAll(LIKE.get(column));
        return names;
    }

    private static Reading<PriceRow> reading(SourceDocument document, Found found) {
        var problems = new ProblemList(document.name(), PriceSheetReader.KIND);
        problems.problem(
                PriceFault.COLUMNS_NOT_NAMED,
                Place.WHOLE,
                "the headings " + ColumnNames.shown(found.table),
                "the columns under their own names, or in the case file what they seem to be: "
                        + ColumnNames.element(found.named));
        return problems.reading(List.of());
    }
}
