package no.likevilkar.integration.document.text;

import java.util.List;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param line physical line of the file where it starts, or number of the row in its sheet; from 1
 * @param cells as many as there are columns, as written; a number of a spreadsheet as plain decimal text
 * @param stored what a spreadsheet keeps of a cell beyond its text, by column
 */
public record Row(int line, List<String> cells, Map<Integer, Stored> stored) {

    public Row(int line, List<String> cells) {
        this(line, cells, Map.of());
    }

    /** The text of a cell, without blanks around. */
    public String text(int column) {
        return Blanks.strip(cells.get(column));
    }
}
