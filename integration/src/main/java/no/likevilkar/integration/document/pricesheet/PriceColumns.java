package no.likevilkar.integration.document.pricesheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.TableFault;
import no.likevilkar.integration.document.text.TextTable;

/** Where the columns stand in one price sheet. */
final class PriceColumns {

    private final TextTable table;
    private final Map<PriceColumn, Integer> places = new EnumMap<>(PriceColumn.class);
    private final Map<String, String> headings = new HashMap<>();

    /** A column that is missing, there under two names, or not read is added to the list. */
    PriceColumns(TextTable table, ProblemList problems) {
        this.table = table;
        var read = new HashSet<Integer>();
        for (var column : PriceColumn.values()) {
            for (var name : column.names()) {
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
            if (column.required() && !places.containsKey(column)) {
                table.require(column.names().get(0));
            }
        }
        places.forEach(
                (column, at) -> headings.put(column.holds(), table.columns().get(at)));
        for (int at = 0; at < table.columns().size(); at++) {
            if (!read.contains(at) && !table.columns().get(at).isEmpty()) {
                problems.warning(
                        PriceFault.COLUMN_NOT_READ,
                        Place.column(table.columns().get(at)),
                        "a column that is not read",
                        "the columns of the price sheet");
            }
        }
    }

    /** The cell without blanks around; empty text where the sheet has no such column. */
    String cell(TextTable.Row row, PriceColumn column) {
        return places.containsKey(column) ? Blanks.strip(row.cells().get(places.get(column))) : "";
    }

    /** The column's name as the sheet writes it. */
    String name(PriceColumn column) {
        return table.columns().get(places.get(column));
    }

    /** The headings of all columns that are read, by what they hold. */
    Map<String, String> headings() {
        return headings;
    }

    Place place(TextTable.Row row, PriceColumn column) {
        return new Place(row.line(), name(column));
    }
}
