package no.likevilkar.integration.document.ods;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.ShownAs;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.PartReader;

/** Reads single cells. Of a formula only the value stored with it is read. */
final class OdsCell {

    private static final String OFFICE = "office:1.0";
    private static final Pattern ERROR =
            Pattern.compile("#(?:REF|N/A|NAME|VALUE|DIV/0|NUM|NULL)[!?]?|Err:[0-9]{3}", Pattern.CASE_INSENSITIVE);
    /** What stands in a cell beside its text: comments, pictures, footnotes, how a word is pronounced. */
    private static final Set<String> BESIDE =
            Set.of("annotation", "annotation-end", "frame", "note", "ruby-text", "shapes");

    private OdsCell() {}

    /** The cell at whose beginning the reader stands; empty when it has no content. */
    static Optional<SheetCell> read(PartReader part, int column) throws XMLStreamException, SheetException {
        boolean formula = part.attribute("table:1.0", "formula").isPresent();
        boolean error = part.attribute("calcext:1.0", "value-type").orElse("").equals("error");
        String type = part.attribute(OFFICE, "value-type").orElse("");
        Optional<String> value = part.attribute(
                OFFICE,
                switch (type) {
                    case "string" -> "string-value";
                    case "date" -> "date-value";
                    case "time" -> "time-value";
                    case "boolean" -> "boolean-value";
                    default -> "value";
                });
        String currency = part.attribute(OFFICE, "currency").orElse("").strip();
        String text = text(part);
        if (error || formula && ERROR.matcher(text.strip()).matches()) {
            return Optional.of(SheetCell.broken(column, "the error " + Quoted.of(text.strip()), formula, text.strip()));
        }
        if (formula && type.isEmpty()) {
            return Optional.of(SheetCell.broken(column, "a formula without a stored value", true));
        }
        return switch (type) {
            case "float" -> Optional.of(number(column, SheetCell.Kind.NUMBER, value, formula, text, ""));
            case "currency" -> Optional.of(number(column, SheetCell.Kind.NUMBER, value, formula, text, currency));
            case "percentage" -> Optional.of(number(column, SheetCell.Kind.PERCENT, value, formula, text, ""));
            case "date" ->
                words(column, value.orElse(text), formula)
                        .map(cell -> SheetCell.day(
                                column, cell.content(), formula, ShownAs.textOfDay(text, cell.content())));
            case "time", "boolean", "string" -> words(column, value.orElse(text), formula);
            default -> words(column, text, formula);
        };
    }

    private static SheetCell number(
            int column, SheetCell.Kind kind, Optional<String> value, boolean formula, String text, String currency) {
        return value.map(stored -> new SheetCell(
                        column,
                        kind,
                        stored,
                        formula,
                        ShownAs.textOf(text, stored, kind == SheetCell.Kind.PERCENT),
                        currency))
                .orElseGet(() -> SheetCell.broken(column, "a number without a stored value", formula));
    }

    private static Optional<SheetCell> words(int column, String text, boolean formula) {
        return text.isEmpty() ? Optional.empty() : Optional.of(SheetCell.text(column, text, formula));
    }

    /** The paragraphs of the cell, each on a line of its own. */
    private static String text(PartReader part) throws XMLStreamException, SheetException {
        var text = new StringBuilder();
        boolean first = true;
        while (part.child()) {
            if (part.at("p")) {
                text.append(first ? "" : "\n");
                first = false;
                paragraph(part, text);
            } else {
                part.pass();
            }
        }
        return text.toString();
    }

    private static void paragraph(PartReader part, StringBuilder text) throws XMLStreamException, SheetException {
        for (int event = part.next(); event != XMLStreamConstants.END_ELEMENT; event = part.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(part.getTextCharacters(), part.getTextStart(), part.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> inside(part, text);
                default -> {}
            }
            if (text.length() > SheetLimits.CELL_LENGTH) {
                throw SheetException.beyond(
                        "a cell of more characters", SheetLimits.CELL_LENGTH + " characters in a cell");
            }
        }
    }

    private static void inside(PartReader part, StringBuilder text) throws XMLStreamException, SheetException {
        switch (part.getLocalName()) {
            case "s" -> {
                String count = part.attribute("text:1.0", "c").orElse("1");
                text.append(" ".repeat(count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 1));
                part.pass();
            }
            case "tab", "line-break" -> {
                text.append(' ');
                part.pass();
            }
            default -> {
                if (BESIDE.contains(part.getLocalName())) {
                    part.pass();
                } else {
                    paragraph(part, text);
                }
            }
        }
    }
}
