package no.likevilkar.integration.pointer;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks through text with a delimiter, record by record. A cell that begins with a double quote ends at the next one that is not
 * doubled, with the delimiter or the line's end right behind it; within it line ends count as lines of the file.
 */
final class Records {

    private final String text;
    private final char delimiter;
    private int at;
    private int line;
    private int startLine;

    /**
     * @param at where a record begins
     * @param line on which line of the file, from 1
     */
    Records(String text, char delimiter, int at, int line) {
        this.text = text;
        this.delimiter = delimiter;
        this.at = at;
        this.line = line;
    }

    boolean more() {
        return at < text.length();
    }

    /** Where the next record begins. */
    int position() {
        return at;
    }

    /** The line of the file on which the next record begins, or after {@link #next()} the one after it. */
    int line() {
        return line;
    }

    /** The line of the file on which the record last read began. */
    int startLine() {
        return startLine;
    }

    List<String> next() throws UnreadableException {
        startLine = line;
        var cells = new ArrayList<String>();
        boolean goesOn = true;
        while (goesOn) {
            if (cells.size() > Decoded.MOST_IN_LINE) {
                throw new UnreadableException("line " + startLine + " has too many cells");
            }
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
            goesOn = at < text.length() && text.charAt(at) == delimiter;
            if (goesOn) {
                at++;
            }
        }
        lineEnd();
        return cells;
    }

    private String bare() {
        int from = at;
        while (at < text.length() && text.charAt(at) != delimiter && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws UnreadableException {
        var cell = new StringBuilder();
        at++;
        while (at < text.length() && cell.length() <= Decoded.MOST_IN_LINE) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at < text.length() && text.charAt(at) == '"') {
                    at++;
                } else if (at == text.length() || text.charAt(at) == delimiter || ends(text.charAt(at))) {
                    return cell.toString();
                } else {
                    throw new UnreadableException("a quoted cell goes on after its closing quote, from line " + line);
                }
            } else if (c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n')) {
                line++;
            }
            cell.append(c);
        }
        throw new UnreadableException("a quoted cell never ends or is too long, from line " + startLine);
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r';
    }

    private void lineEnd() {
        if (at < text.length()) {
            boolean both = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += both ? 2 : 1;
            line++;
        }
    }
}
