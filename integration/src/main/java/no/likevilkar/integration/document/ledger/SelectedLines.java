package no.likevilkar.integration.document.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.chart.ArtList;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.TextTable;

/** The lines of the unit, kept as text until the whole document has been seen and the decimal separator is settled. */
final class SelectedLines {

    private final LedgerColumns columns;
    private final ArtList arts;
    private final ProblemList problems;
    private final List<TextTable.Row> lines = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    SelectedLines(LedgerColumns columns, ArtList arts, ProblemList problems) {
        this.columns = columns;
        this.arts = arts;
        this.problems = problems;
    }

    void add(TextTable.Row row) {
        lines.add(row);
        var earlier = seen.putIfAbsent(row.cells().stream().map(Blanks::strip).toList(), row.line());
        if (earlier != null) {
            problems.warning(
                    LedgerFault.ROW_TWICE,
                    Place.line(row.line()),
                    "the same line as line " + earlier + ", cell by cell",
                    "lines that differ");
        }
        columns.id().ifPresent(column -> checkId(row, column));
    }

    /** The lines with their arts and amounts; those with a problem are left out, and the problem is in the list. */
    List<LedgerRow> read() {
        columns.amounts().settle();
        var rows = new ArrayList<LedgerRow>();
        for (var line : lines) {
            var account = Blanks.strip(line.cells().get(columns.account()));
            var label = columns.label().isPresent()
                    ? Blanks.strip(line.cells().get(columns.label().getAsInt()))
                    : "";
            var art = arts.find(account);
            if (art.isEmpty()) {
                problems.problem(
                        LedgerFault.ACCOUNT_UNKNOWN,
                        new Place(line.line(), columns.name(columns.account())),
                        account.isEmpty() ? "an empty cell" : Quoted.of(account),
                        "five digits, 0 or 1 and then an art from 010; or a bare art of three digits");
            }
            var amount = columns.amounts().value(line.line(), line.cells().get(columns.amount()));
            if (art.isPresent() && amount.isPresent()) {
                var match = art.get();
                rows.add(new LedgerRow(
                        line.line(), account, label, match.art(), match.inferred(), match.inference(), amount.get()));
            }
        }
        return rows;
    }

    private void checkId(TextTable.Row row, int column) {
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
                    Quoted.of(id) + ", which line " + earlier + " has too",
                    "an id of its own");
        }
    }
}
