package no.likevilkar.integration.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.CellName;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.SheetRow;
import no.likevilkar.integration.document.sheet.SheetWalk;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** One sheet of a workbook, row by row (18.3.1). Places must rise, so that no cell can be said twice. */
final class XlsxSheet {

    private final XlsxCells cells;
    private final SheetWalk walk;
    private int lastRow;
    private int count;
    private boolean stopped;

    XlsxSheet(SharedTexts texts, NumberFormats formats, boolean from1904, SheetWalk walk) {
        cells = new XlsxCells(texts, formats, from1904);
        this.walk = walk;
    }

    void read(PartReader part) throws XMLStreamException, SheetException {
        while (!stopped && part.child()) {
            switch (part.getLocalName()) {
                case "cols" -> columns(part);
                case "sheetData" -> rows(part);
                case "mergeCells" -> merged(part);
                default -> part.pass();
            }
        }
    }

    private void columns(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            if (part.attribute("hidden").filter(XlsxWorkbook::yes).isPresent()) {
                walk.hiddenColumns(
                        NumberFormats.number(part.attribute("min").orElse("")) - 1,
                        NumberFormats.number(part.attribute("max").orElse("")) - 1);
            }
            part.pass();
        }
    }

    private void merged(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            String reference = part.attribute("ref").orElse("");
            walk.merged(CellName.range(reference)
                    .orElseThrow(() -> SheetException.broken("merged cells at " + Quoted.of(reference))));
            part.pass();
        }
    }

    private void rows(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            if (!part.at("row")) {
                part.pass();
                continue;
            }
            var given = part.attribute("r");
            int number = given.isPresent() ? NumberFormats.number(given.get()) : lastRow + 1;
            if (number <= lastRow) {
                throw SheetException.broken("row " + number + " behind row " + lastRow);
            }
            if (number > SheetLimits.ROWS) {
                throw SheetException.beyond("row " + number, SheetLimits.ROWS + " rows");
            }
            lastRow = number;
            boolean hidden = part.attribute("hidden").filter(XlsxWorkbook::yes).isPresent();
            var row = new SheetRow(number, hidden, row(part, number));
            if (!row.cells().isEmpty() && !walk.row(row)) {
                stopped = true;
                return;
            }
        }
    }

    private List<SheetCell> row(PartReader part, int number) throws XMLStreamException, SheetException {
        var row = new ArrayList<SheetCell>();
        int last = -1;
        while (part.child()) {
            if (!part.at("c")) {
                part.pass();
                continue;
            }
            int column = column(part, number, last);
            if (column <= last) {
                throw SheetException.broken(
                        "cell " + CellName.of(column, number) + " behind " + CellName.of(last, number));
            }
            last = column;
            cells.read(part, column).ifPresent(row::add);
        }
        count += row.size();
        if (count > SheetLimits.CELLS) {
            throw SheetException.beyond("more cells with content", SheetLimits.CELLS + " cells");
        }
        return row;
    }

    private static int column(PartReader part, int number, int last) throws SheetException {
        var reference = part.attribute("r");
        if (reference.isEmpty()) {
            if (last + 1 >= SheetLimits.COLUMNS) {
                throw SheetException.beyond("more columns", SheetLimits.COLUMNS + " columns");
            }
            return last + 1;
        }
        return CellName.parse(reference.get())
                .filter(name -> name.row() == number)
                .orElseThrow(() -> SheetException.broken("cell " + Quoted.of(reference.get()) + " in row " + number))
                .column();
    }
}
