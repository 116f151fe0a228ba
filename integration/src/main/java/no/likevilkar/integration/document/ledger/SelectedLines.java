package no.likevilkar.integration.document.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.chart.ChartList;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.Stored;
import no.likevilkar.integration.document.text.TableFault;

/** The lines of the unit, kept as text until the whole document has been seen and the decimal separator is settled. */
final class SelectedLines {

    private final LedgerColumns columns;
    private final ChartList arts;
    private final ProblemList problems;
    private final List<Row> lines = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    SelectedLines(LedgerColumns columns, ChartList arts, ProblemList problems) {
        this.columns = columns;
        this.arts = arts;
        this.problems = problems;
    }

    void add(Row row) {
        lines.add(row);
        var earlier = seen.putIfAbsent(row.cells().stream().map(Blanks::strip).toList(), row.line());
        if (earlier != null) {
            problems.warning(
                    LedgerFault.ROW_TWICE,
                    Place.line(row.line()),
                    "the same line as " + problems.words(Place.line(earlier)) + ", cell by cell",
                    "lines that differ");
        }
        columns.id().ifPresent(column -> checkId(row, column));
    }

    /** The lines with their arts and amounts; those with a problem are left out, and the problem is in the list. */
    List<LedgerRow> read() {
        columns.amounts().settle();
        var rows = new ArrayList<LedgerRow>();
        for (var line : lines) {
            if (broken(line)) {
                continue;
            }
            var account = line.text(columns.account());
            var label = columns.label().isPresent() ? line.text(columns.label().getAsInt()) : "";
            var art = arts.find(account);
            if (art.isEmpty()) {
                problems.problem(
                        LedgerFault.ACCOUNT_UNKNOWN,
                        new Place(line.line(), columns.name(columns.account())),
                        account.isEmpty() ? "an empty cell" : Quoted.of(account),
                        arts.accounts());
            }
            var amount = columns.amounts().value(line, columns.amount());
            if (art.isPresent() && amount.isPresent()) {
                var match = art.get();
                rows.add(new LedgerRow(
                        line.line(),
                        problems.words(Place.line(line.line())),
                        columns.pointer(line.line()),
                        account,
                        label,
                        match.art(),
                        match.inferred(),
                        match.inference(),
                        amount.get()));
            }
        }
        return rows;
    }

    /** Whether a cell of words has no value that could be known. */
    private boolean broken(Row line) {
        boolean any = false;
        for (int column : columns.words()) {
            if (line.stored().get(column) instanceof Stored.Broken broken) {
                any = true;
                problems.problem(
                        TableFault.CELL_BROKEN,
                        new Place(line.line(), columns.name(column)),
                        broken.found(),
                        "a value");
            }
        }
        return any;
    }

    private void checkId(Row row, int column) {
        var id = Blanks.strip(row.cells().get(column));
        var place = new Place(row.line(), columns.name(column));
        if (id.isEmpty()) {
            problems.problem(LedgerFault.ID_MISSING, place, "an empty cell", "an id");
            return;
        }
        var earlier = ids.putIfAbsent(id, row.line());
        if (earlier != null) {
            problems.problem(
                    LedgerFault.ID_TWICE,
                    place,
                    Quoted.of(id) + ", which " + problems.words(Place.line(earlier)) + " has too",
                    "an id of its own");
        }
    }
}
