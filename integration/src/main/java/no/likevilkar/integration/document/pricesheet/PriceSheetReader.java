package no.likevilkar.integration.document.pricesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.table.Tables;
import no.likevilkar.integration.document.table.Wanted;
import no.likevilkar.integration.document.text.AmountColumn;
import no.likevilkar.integration.document.text.DecimalMark;
import no.likevilkar.integration.document.text.Fault;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.Table;
import no.likevilkar.integration.document.text.TableFault;

/**
 * Reads a bid's price sheet (CSV or a spreadsheet). The columns bear the names of {@link PriceColumn} or those that the case gives
 * them, in any order.
 */
public final class PriceSheetReader {

    /** Three letters that begin every code of this reader. */
    public static final String KIND = "PRI";

    private static final List<Fault> MISSING = List.of(TableFault.COLUMN_MISSING, SheetFault.NO_TABLE);

    /** The lines of a sheet whose columns bear their own names. */
    public Reading<PriceRow> read(SourceDocument document) {
        return read(document, PriceMapping.OWN_NAMES);
    }

    /** The lines in the order of the file, or every problem found. */
    public Reading<PriceRow> read(SourceDocument document, PriceMapping mapping) {
        var reading = named(document, mapping);
        boolean columnsMissing = reading.problems().stream().anyMatch(problem -> MISSING.stream()
                .anyMatch(fault -> problem.code().equals(KIND + "-" + fault.number())));
        return columnsMissing ? PriceGuess.unconfirmed(document, mapping).orElse(reading) : reading;
    }

    private static Reading<PriceRow> named(SourceDocument document, PriceMapping mapping) {
        var problems = new ProblemList(document.name(), KIND);
        var wanted = new Wanted(
                mapping.sheet(),
                Stream.of(PriceColumn.values())
                        .filter(PriceColumn::required)
                        .map(column -> column.names(mapping))
                        .toList());
        return problems.reading(Tables.open(document, wanted, problems)
                .map(table -> read(table, mapping, problems))
                .orElse(List.of()));
    }

    private static List<PriceRow> read(Table table, PriceMapping mapping, ProblemList problems) {
        var columns = new PriceColumns(table, mapping, problems);
        var decimal = DecimalMark.declared(mapping.decimal(), Place.WHOLE, problems);
        if (!problems.isEmpty()) {
            return List.of();
        }
        var quantities = new AmountColumn(columns.name(PriceColumn.QUANTITY), decimal, problems);
        var prices = new AmountColumn(columns.name(PriceColumn.UNIT_PRICE), decimal, problems);
        var rows = new ArrayList<Row>();
        table.forEachRow(row -> {
            quantities.note(row, columns.at(PriceColumn.QUANTITY));
            prices.note(row, columns.at(PriceColumn.UNIT_PRICE));
            rows.add(row);
        });
        quantities.settle();
        prices.settle();
        var lines = new PriceLines(columns, quantities, prices, problems);
        return rows.stream().flatMap(row -> lines.read(row).stream()).toList();
    }
}
