package no.likevilkar.integration.document.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A table with headings above its rows, whatever the file it stands in: a text with delimiters or a sheet of a spreadsheet. */
public interface Table {

    /** The headings as written, without blanks around; empty text for a column without one. */
    List<String> columns();

    /** Where the column stands; upper and lower case are the same. */
    OptionalInt find(String name);

    /** Where the column stands, or -1 and a problem that lists the columns there are. */
    int require(String name);

    /** Hands out every row that is not blank, in order. */
    void forEachRow(Consumer<Row> reader);

    /**
     * The pointer to a cell, for whoever opens the document there.
     *
     * @param column heading of the column, which the table has
     */
    String pointer(int line, String column);
}
