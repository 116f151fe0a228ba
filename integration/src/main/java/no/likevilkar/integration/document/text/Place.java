package no.likevilkar.integration.document.text;

/**
 * Where in a table something stands.
 *
 * @param line physical line of the file, from 1; 0 when the place is no single line
 * @param column the column's name as the header writes it, empty when it is no single column
 */
public record Place(int line, String column) {

    public static final Place WHOLE = new Place(0, "");

    public static Place line(int line) {
        return new Place(line, "");
    }

    public static Place column(String column) {
        return new Place(0, column);
    }

    /** As people read it: {@code line 17, column beløp}. */
    @Override
    public String toString() {
        if (line == 0) {
            return column.isEmpty() ? "whole document" : "column " + Quoted.plain(column);
        }
        return column.isEmpty() ? "line " + line : "line " + line + ", column " + Quoted.plain(column);
    }
}
