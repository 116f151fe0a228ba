package no.likevilkar.integration.document.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.Stored;
import no.likevilkar.integration.document.text.Table;
import no.likevilkar.integration.document.text.TableFault;

/** The lines of a ledger that belong to the unit: every named column holds exactly the wanted value, so 650 is never F650. */
final class Selection {

    private static final int MOST_VALUES = 10_000;

    private record Wanted(int column, String name, String value, TreeSet<String> met) {}

    private final List<Wanted> wanted = new ArrayList<>();
    private int offered;
    private int selected;

    /** Asks the table for each column; one that is not there becomes a problem of the table. */
    Selection(Map<String, String> selection, Table table) {
        selection.forEach((name, value) ->
                wanted.add(new Wanted(table.require(name), name, Blanks.strip(value), new TreeSet<>())));
    }

    /** Whether the line is the unit's; where a cell that decides it is broken, that is a problem. */
    boolean takes(Row row, ProblemList problems) {
        boolean all = true;
        offered++;
        for (var one : wanted) {
            if (row.stored().get(one.column) instanceof Stored.Broken broken) {
                problems.problem(
                        TableFault.CELL_BROKEN,
                        new Place(row.line(), one.name),
                        broken.found(),
                        "a value to select by");
            }
            var value = row.text(one.column);
            if (one.met.size() < MOST_VALUES) {
                one.met.add(value);
            }
            all &= value.equals(one.value);
        }
        selected += all ? 1 : 0;
        return all;
    }

    /** Adds a problem when there were lines and none was taken, with the values that come close to the wanted ones. */
    void check(ProblemList problems) {
        if (selected > 0 || offered == 0) {
            return;
        }
        var sought = wanted.stream()
                .map(one -> one.name + " = " + Quoted.of(one.value))
                .collect(Collectors.joining(" and "));
        var hints = new LinkedHashMap<String, String>();
        for (var one : wanted) {
            if (!one.met.contains(one.value)) {
                var close = CloseValues.of(one.value, one.met);
                hints.put(
                        one.name, close.isEmpty() ? "nothing close to " + Quoted.of(one.value) : Quoted.list(close, 5));
            }
        }
        var found = hints.isEmpty()
                ? "each value by itself, but no line that holds them together"
                : hints.entrySet().stream()
                        .map(hint -> "in column " + hint.getKey() + " " + hint.getValue())
                        .collect(Collectors.joining("; "));
        problems.problem(LedgerFault.NOTHING_SELECTED, Place.WHOLE, found, "at least one line with " + sought);
    }
}
