package no.likevilkar.integration.document.pricesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.text.AmountColumn;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.TextTable;

/** Reads a bid's price sheet (CSV). The columns bear the names of {@link PriceColumn}, in any order. */
public final class PriceSheetReader {

    /** Three letters that begin every code of this reader. */
    public static final String KIND = "PRI";

    /** The lines in the order of the file, or every problem found. */
    public Reading<PriceRow> read(SourceDocument document) {
        var problems = new ProblemList(document.name(), KIND);
        return problems.reading(TextTable.open(document, problems)
                .map(table -> read(table, problems))
                .orElse(List.of()));
    }

    private static List<PriceRow> read(TextTable table, ProblemList problems) {
        var columns = new PriceColumns(table, problems);
        if (!problems.isEmpty()) {
            return List.of();
        }
        var quantities = new AmountColumn(columns.name(PriceColumn.QUANTITY), Optional.empty(), problems);
        var prices = new AmountColumn(columns.name(PriceColumn.UNIT_PRICE), Optional.empty(), problems);
        var rows = new ArrayList<TextTable.Row>();
        table.forEachRow(row -> {
            quantities.note(row.line(), columns.cell(row, PriceColumn.QUANTITY));
            prices.note(row.line(), columns.cell(row, PriceColumn.UNIT_PRICE));
            rows.add(row);
        });
        quantities.settle();
        prices.settle();
        var lines = new PriceLines(columns, quantities, prices, problems);
        return rows.stream().flatMap(row -> lines.read(row).stream()).toList();
    }
}
