package no.likevilkar.integration.document.ledger;

import java.util.List;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.chart.Chart;
import no.likevilkar.integration.document.chart.ChartList;
import no.likevilkar.integration.document.table.Tables;
import no.likevilkar.integration.document.table.Wanted;
import no.likevilkar.integration.document.text.CurrencyColumn;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Table;

/**
 * Reads the lines of one unit out of a municipal ledger or budget table (CSV or a spreadsheet). Every line's shape is checked, and the amount column's
 * decimal separator is found over the whole document; accounts and amounts are read only of the selected lines.
 */
public final class LedgerReader {

    /** Three letters that begin every code of this reader. */
    public static final String KIND = "LED";

    /**
     * @param year reporting year of the amounts, which decides the list of arts
     * @return the selected lines in the order of the file, or every problem found
     */
    public Reading<LedgerRow> read(SourceDocument document, LedgerMapping mapping, int year) {
        return read(document, mapping, Chart.KOSTRA, year);
    }

    /** As {@link #read(SourceDocument, LedgerMapping, int)}, of a ledger kept by another chart. */
    public Reading<LedgerRow> read(SourceDocument document, LedgerMapping mapping, Chart chart, int year) {
        var problems = new ProblemList(document.name(), KIND);
        var arts = chart.forYear(year);
        var rows = Tables.open(document, Wanted.named(mapping.sheet(), mapping.headings()), problems)
                .map(table -> read(table, mapping, arts, problems))
                .orElse(List.of());
        if (problems.isEmpty() && arts.borrowed()) {
            problems.warning(
                    LedgerFault.LIST_BORROWED,
                    Place.WHOLE,
                    "accounts of " + year + ", read with the list of arts of " + arts.listYear(),
                    "a list of arts of the same year, and none is known");
        }
        return problems.reading(rows);
    }

    private static List<LedgerRow> read(Table table, LedgerMapping mapping, ChartList arts, ProblemList problems) {
        var columns = LedgerColumns.of(table, mapping, problems);
        var selection = new Selection(mapping.selection(), table);
        if (!problems.isEmpty()) {
            return List.of();
        }
        var lines = new SelectedLines(columns, arts, problems);
        var currency = CurrencyColumn.of(table, mapping.currency(), problems);
        table.forEachRow(row -> {
            columns.amounts().note(row, columns.amount());
            if (selection.takes(row, problems)) {
                currency.check(row);
                currency.checkShown(row, columns.amount(), columns.name(columns.amount()));
                lines.add(row);
            }
        });
        selection.check(problems);
        return lines.read();
    }
}
