package no.likevilkar.integration.document.table;

import java.util.Optional;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetNumber;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Stored;

/**
 * A cell of a spreadsheet as a cell of a table.
 *
 * @param text as a table of text would hold it: {@code 1234.5}, {@code 25 %}, {@code 2024-12-31}
 * @param stored what there is beyond the text
 * @param residue whether more was rounded away than the spelling of a binary number
 */
record CellText(String text, Optional<Stored> stored, boolean residue) {

    static CellText of(SheetCell cell) {
        return switch (cell.kind()) {
            case TEXT -> new CellText(cell.content(), Optional.empty(), false);
            case BROKEN -> broken(cell.content());
            case NUMBER, PERCENT ->
                SheetNumber.of(cell.content())
                        .map(number -> number(number, cell))
                        .orElseGet(() ->
                                broken("the number " + Quoted.of(cell.content()) + ", which is none or too large"));
        };
    }

    /** A percentage is no amount, but as text it is a rate. */
    private static CellText number(SheetNumber number, SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.PERCENT) {
            var hundredfold = number.value().movePointRight(2).stripTrailingZeros();
            return new CellText(hundredfold.toPlainString() + " %", Optional.empty(), number.residue());
        }
        return new CellText(
                number.text(), Optional.of(new Stored.Number(number.value(), cell.currency())), number.residue());
    }

    private static CellText broken(String found) {
        return new CellText(found, Optional.of(new Stored.Broken(found)), false);
    }
}
