package no.likevilkar.model;

import java.util.List;
import java.util.Map;

/**
 * A document of the case and how the case reads it. Says enough for somebody else to read it again and find the same rows.
 *
 * @param id id within the case, {@code case} for the case file itself
 * @param kind what it is: {@code case-file}, {@code ledger}, {@code price-sheet}, {@code attachment},
 *     {@code kostra} or {@code notice}
 * @param name file name
 * @param digest SHA-256 of its bytes, lower-case hex
 * @param period id of the period of a ledger; empty for other documents
 * @param columns which heading of a table holds what, for example {@code amount} to {@code beløp}; also
 *     {@code decimal}, {@code comma} or {@code point}, and {@code sheet}, the sheet of a spreadsheet, where the case declares them;
 *     of a notice {@code currency}, that of the case. Of a ledger in SAF-T: {@code format} {@code saf-t}, {@code from} and
 *     {@code to} the days of its period, {@code dimension} where the case names it
 * @param select which rows of a table are taken: the wanted value of each named column, all at once; none takes every row. Of SAF-T
 *     the unit's {@code value} of the dimension
 */
public record Document(
        String id,
        String kind,
        String name,
        String digest,
        String period,
        Map<String, String> columns,
        List<Selection> select) {

    /** A wanted value of a column. */
    public record Selection(String column, String value) {}

    public Document {
        Check.id(id, "document id");
        Check.id(kind, "kind of document " + id);
        Check.text(name, "name of document " + id);
        Check.text(digest, "digest of document " + id);
        Check.present(period, "period of document " + id);
        columns = Map.copyOf(columns);
        select = List.copyOf(select);
    }
}
