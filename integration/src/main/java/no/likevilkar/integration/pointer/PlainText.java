package no.likevilkar.integration.pointer;

import java.util.List;
import java.util.Optional;

/** An attachment of plain text, by line. What is no text (PDF, spreadsheets, pictures) a program does not read. */
final class PlainText {

    private final List<String> lines;

    private PlainText(List<String> lines) {
        this.lines = lines;
    }

    static PlainText of(byte[] bytes) throws UnreadableException {
        if (Decoded.starts(bytes, '%', 'P', 'D', 'F')) {
            throw new UnreadableException("it is a PDF document, which a person has to open");
        }
        if (Decoded.starts(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableException("it is a zip, a spreadsheet or a text document, which a person has to open");
        }
        return new PlainText(Decoded.plain(bytes).lines().toList());
    }

    /** The line as an editor shows it, from 1. */
    Optional<String> line(int number) {
        return number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1));
    }
}
