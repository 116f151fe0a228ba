package no.likevilkar.integration.document.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.CellRange;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.SheetRow;
import no.likevilkar.integration.document.sheet.SheetWalk;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** One sheet, row by row. Rows, columns and cells that repeat are written once with a number, which is no licence to be endless. */
final class OdsSheet {

    private static final String TABLE = "table:1.0";

    private final SheetWalk walk;
    private int lastRow;
    private int lastColumn = -1;
    private long count;
    private boolean stopped;

    OdsSheet(SheetWalk walk) {
        this.walk = walk;
    }

    /** @param part at the element of the sheet, or of a group of its rows or columns */
    void read(PartReader part) throws XMLStreamException, SheetException {
        while (!stopped && part.child()) {
            switch (part.getLocalName()) {
                case "table-columns",
                        "table-column-group",
                        "table-header-columns",
                        "table-rows",
                        "table-row-group",
                        "table-header-rows" -> read(part);
                case "table-column" -> column(part);
                case "table-row" -> row(part);
                default -> part.pass();
            }
        }
    }

    private void column(PartReader part) throws XMLStreamException, SheetException {
        int repeated = repeated(part, "number-columns-repeated", SheetLimits.COLUMNS);
        if (hidden(part)) {
            walk.hiddenColumns(lastColumn + 1, lastColumn + repeated);
        }
        lastColumn += repeated;
        part.pass();
    }

    private void row(PartReader part) throws XMLStreamException, SheetException {
        int repeated = repeated(part, "number-rows-repeated", SheetLimits.ROWS);
        boolean hidden = hidden(part);
        List<SheetCell> cells = cells(part, lastRow + 1);
        if (!cells.isEmpty() && (long) lastRow + repeated > SheetLimits.ROWS) {
            throw SheetException.beyond("row " + ((long) lastRow + repeated), SheetLimits.ROWS + " rows");
        }
        count += (long) cells.size() * repeated;
        if (count > SheetLimits.CELLS) {
            throw SheetException.beyond("more cells with content", SheetLimits.CELLS + " cells");
        }
        for (int i = 1; i <= repeated && !cells.isEmpty() && !stopped; i++) {
            stopped = !walk.row(new SheetRow(lastRow + i, hidden, cells));
        }
        lastRow = Math.min(SheetLimits.ROWS + 1, lastRow + repeated);
    }

    private List<SheetCell> cells(PartReader part, int row) throws XMLStreamException, SheetException {
        var cells = new ArrayList<SheetCell>();
        int column = 0;
        while (part.child()) {
            if (!part.at("table-cell") && !part.at("covered-table-cell")) {
                part.pass();
                continue;
            }
            int repeated = repeated(part, "number-columns-repeated", SheetLimits.COLUMNS);
            merged(part, row, column);
            Optional<SheetCell> cell = OdsCell.read(part, column);
            if (cell.isPresent() && column + repeated > SheetLimits.COLUMNS) {
                throw SheetException.beyond("more columns", SheetLimits.COLUMNS + " columns");
            }
            for (int i = 0; i < repeated && cell.isPresent(); i++) {
                var one = cell.get();
                cells.add(new SheetCell(column + i, one.kind(), one.content(), one.formula(), one.currency()));
            }
            column = Math.min(SheetLimits.COLUMNS, column + repeated);
        }
        return cells;
    }

    private void merged(PartReader part, int row, int column) throws SheetException {
        int rows = repeated(part, "number-rows-spanned", SheetLimits.ROWS);
        int columns = repeated(part, "number-columns-spanned", SheetLimits.COLUMNS);
        if (rows > 1 || columns > 1) {
            walk.merged(new CellRange(row, column, row + rows - 1, column + columns - 1));
        }
    }

    private static boolean hidden(PartReader part) {
        return !part.attribute(TABLE, "visibility").orElse("visible").equals("visible");
    }

    private static int repeated(PartReader part, String attribute, int most) throws SheetException {
        String given = part.attribute(TABLE, attribute).orElse("1");
        if (!given.matches("[1-9][0-9]{0,8}")) {
            throw SheetException.broken("a number of repetitions " + Quoted.of(given));
        }
        return Math.min(most, Integer.parseInt(given));
    }
}
