package no.likevilkar.integration.document.form;

import java.util.List;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Row;

/**
 * Where the columns of a printed form stand.
 *
 * @param headings of all columns
 * @param periods places of the columns of periods, in order
 * @param total place of the column of totals; -1 where there is none
 */
record FormColumns(List<String> headings, List<Integer> periods, int total) {

    String heading(int at) {
        return headings.get(at);
    }

    static String cell(Row row, int at) {
        return at < 0 ? "" : Blanks.strip(row.cells().get(at));
    }
}
