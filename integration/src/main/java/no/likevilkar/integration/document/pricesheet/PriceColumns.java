package no.likevilkar.integration.document.pricesheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.text.CurrencyColumn;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.Stored;
import no.likevilkar.integration.document.text.Table;
import no.likevilkar.integration.document.text.TableFault;

/** Where the columns stand in one price sheet. */
final class PriceColumns {

    private final Table table;
    private final CurrencyColumn currency;
    private final Map<PriceColumn, Integer> places = new EnumMap<>(PriceColumn.class);
    private final Map<String, String> headings = new HashMap<>();

    /** A column that is missing, there under two names, or not read is added to the list. */
    PriceColumns(Table table, PriceMapping mapping, ProblemList problems) {
        this.table = table;
        currency = CurrencyColumn.of(table, mapping.currency(), problems);
        var read = new HashSet<Integer>();
        for (var column : PriceColumn.values()) {
            for (var name : column.names(mapping)) {
                table.find(name).ifPresent(at -> {
                    read.add(at);
                    if (places.putIfAbsent(column, at) != null) {
                        problems.problem(
                                TableFault.COLUMN_TWICE,
                                Place.column(table.columns().get(at)),
                                "a second column for the " + column.names().get(0),
                                "one of " + String.join(", ", column.names()));
                    }
                });
            }
            ownNames(column, mapping, problems);
            boolean mapped = mapping.headings().containsKey(column.holds());
            if ((column.required() || mapped) && !places.containsKey(column)) {
                table.require(column.names(mapping).get(0));
            }
        }
        places.forEach(
                (column, at) -> headings.put(column.holds(), table.columns().get(at)));
        for (int at = 0; at < table.columns().size(); at++) {
            if (!read.contains(at)
                    && !currency.isAt(at)
                    && !table.columns().get(at).isEmpty()) {
                problems.warning(
                        PriceFault.COLUMN_NOT_READ,
                        Place.column(table.columns().get(at)),
                        "a column that is not read",
                        "the columns of the price sheet");
            }
        }
    }

    /** A column that the case names otherwise must not be there under a name of its own as well: nobody could tell which is meant. */
    private void ownNames(PriceColumn column, PriceMapping mapping, ProblemList problems) {
        for (var name : mapping.headings().containsKey(column.holds()) ? column.names() : List.<String>of()) {
            var own = table.find(name);
            if (own.isPresent()
                    && places.containsKey(column)
                    && !places.get(column).equals(own.getAsInt())) {
                problems.problem(
                        TableFault.COLUMN_TWICE,
                        Place.column(table.columns().get(own.getAsInt())),
                        "a second column for the " + column.names().get(0) + ", which the case calls "
                                + Quoted.of(name(column)),
                        "one of them");
            }
        }
    }

    /** The cell without blanks around; empty text where the sheet has no such column. */
    String cell(Row row, PriceColumn column) {
        return places.containsKey(column) ? row.text(places.get(column)) : "";
    }

    /** A row in another currency than the case is a problem. */
    void checkCurrency(Row row) {
        currency.check(row);
        currency.checkShown(row, at(PriceColumn.UNIT_PRICE), name(PriceColumn.UNIT_PRICE));
    }

    /** What is broken in the cell, if anything. */
    Optional<String> broken(Row row, PriceColumn column) {
        return places.containsKey(column) && row.stored().get(places.get(column)) instanceof Stored.Broken broken
                ? Optional.of(broken.found())
                : Optional.empty();
    }

    /** Where the column stands. */
    int at(PriceColumn column) {
        return places.get(column);
    }

    /** Pointer to the unit price of a line. */
    String pointer(int line) {
        return table.pointer(line, name(PriceColumn.UNIT_PRICE));
    }

    /** The column's name as the sheet writes it. */
    String name(PriceColumn column) {
        return table.columns().get(places.get(column));
    }

    /** The headings of all columns that are read, by what they hold. */
    Map<String, String> headings() {
        return headings;
    }

    Place place(Row row, PriceColumn column) {
        return new Place(row.line(), name(column));
    }
}
