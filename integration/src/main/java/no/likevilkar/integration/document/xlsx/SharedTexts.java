package no.likevilkar.integration.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.xml.PartReader;

/** The texts that cells name by number instead of holding them (18.4). */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();
    private long characters;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts of(Parts parts, String name) throws SheetException {
        var shared = new SharedTexts();
        if (!parts.read(name, shared::read)) {
            throw SheetException.broken("no part " + name + ", which the workbook names");
        }
        return shared;
    }

    private void read(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            if (!part.at("si")) {
                part.pass();
                continue;
            }
            String text = text(part);
            characters += text.length();
            if (texts.size() == SheetLimits.SHARED_TEXTS || characters > SheetLimits.SHARED_LENGTH) {
                throw SheetException.beyond(
                        "more shared texts",
                        SheetLimits.SHARED_TEXTS + " texts with " + SheetLimits.SHARED_LENGTH + " characters");
            }
            texts.add(text);
        }
    }

    /** The text with the number that a cell names. */
    String get(String number) throws SheetException {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw SheetException.broken("a cell that names a text which the workbook does not have");
        }
    }

    /** The text of an element of text, its runs one after the other; how it is pronounced does not belong to it. */
    static String text(PartReader part) throws XMLStreamException, SheetException {
        var text = new StringBuilder();
        while (part.child()) {
            if (part.at("t")) {
                characters(part, text);
            } else if (part.at("r")) {
                text.append(text(part));
            } else {
                part.pass();
            }
        }
        return text.toString();
    }

    /** The characters of an element that holds nothing else; the reader then stands at its end. */
    static void characters(PartReader part, StringBuilder into) throws XMLStreamException, SheetException {
        for (int event = part.next(); event != XMLStreamConstants.END_ELEMENT; event = part.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    into.append(part.getTextCharacters(), part.getTextStart(), part.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> throw SheetException.broken("an element inside a text");
                default -> {}
            }
            if (into.length() > SheetLimits.CELL_LENGTH) {
                throw SheetException.beyond(
                        "a cell of more characters", SheetLimits.CELL_LENGTH + " characters in a cell");
            }
        }
    }
}
