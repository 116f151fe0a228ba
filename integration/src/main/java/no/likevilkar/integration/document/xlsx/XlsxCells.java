package no.likevilkar.integration.document.xlsx;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetNumber;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** Reads single cells (18.3.1.4). Of a formula only the value stored with it is read. */
final class XlsxCells {

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final boolean from1904;

    XlsxCells(SharedTexts texts, NumberFormats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The cell at whose beginning the reader stands; empty when it has no content. */
    Optional<SheetCell> read(PartReader part, int column) throws XMLStreamException, SheetException {
        String type = part.attribute("t").orElse("n");
        int style = NumberFormats.number(part.attribute("s").orElse("0"));
        boolean formula = false;
        StringBuilder value = null;
        String inline = "";
        while (part.child()) {
            if (part.at("v") && value == null) {
                value = new StringBuilder();
                SharedTexts.characters(part, value);
            } else if (part.at("is")) {
                inline = SharedTexts.text(part);
            } else {
                formula |= part.at("f");
                part.pass();
            }
        }
        if (type.equals("inlineStr")) {
            return text(column, inline, formula);
        }
        String stored = value == null ? "" : value.toString();
        boolean nothing = type.equals("str") ? value == null : stored.isBlank();
        if (nothing) {
            return formula
                    ? Optional.of(SheetCell.broken(column, "a formula without a stored value", true))
                    : Optional.empty();
        }
        return content(column, type, stored, style, formula);
    }

    private Optional<SheetCell> content(int column, String type, String stored, int style, boolean formula)
            throws SheetException {
        return switch (type) {
            case "n" -> Optional.of(number(column, stored.strip(), style, formula));
            case "s" -> text(column, texts.get(stored), formula);
            case "str" -> text(column, stored, formula);
            case "d" ->
                text(column, stored, formula)
                        .map(cell -> SheetCell.day(column, cell.content(), formula, formats.shownAs(style)));
            case "b" -> text(column, stored.strip().equals("1") ? "true" : "false", formula);
            case "e" ->
                Optional.of(
                        SheetCell.broken(column, "the error " + Quoted.of(stored.strip()), formula, stored.strip()));
            default -> throw SheetException.broken("a cell of the unknown kind " + Quoted.of(type));
        };
    }

    private static Optional<SheetCell> text(int column, String text, boolean formula) {
        return text.isEmpty() ? Optional.empty() : Optional.of(SheetCell.text(column, text, formula));
    }

    private SheetCell number(int column, String stored, int style, boolean formula) {
        String as = formats.shownAs(style);
        return switch (formats.of(style)) {
            case NUMBER -> new SheetCell(column, SheetCell.Kind.NUMBER, stored, formula, as, formats.currency(style));
            case PERCENT -> new SheetCell(column, SheetCell.Kind.PERCENT, stored, formula, as);
            case DAY ->
                SheetNumber.of(stored)
                        .flatMap(number -> SerialDay.text(number.value(), from1904))
                        .map(day -> SheetCell.day(column, day, formula, as))
                        .orElseGet(() ->
                                SheetCell.broken(column, "a day that is none: " + Quoted.of(stored), formula, stored));
        };
    }
}
