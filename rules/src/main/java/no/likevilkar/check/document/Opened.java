package no.likevilkar.check.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the checker opens documents. Written apart from the readers of the product and sharing nothing with them; handed in from
 * outside, because formats are no business of the rules.
 */
public interface Opened {

    /**
     * What stands at a place of a document.
     *
     * @param texts the cell or attribute, or every number of the line or page the pointer names; empty when nothing stands there
     * @param readable whether this kind of document and pointer can be opened by a program at all
     * @param why in words, when it cannot be opened or nothing stands there
     */
    record Found(List<String> texts, boolean readable, String why) {}

    /**
     * One row of a table that the case selects.
     *
     * @param line physical line of the file, or number of the row in its sheet; from 1; where a row is a sum of bookings, the number
     *     of its account in the file
     * @param cells text of each column that the case maps, by the name the case gives it: account, amount, unitPrice; of an account that
     *     names its chart itself, the word of that as chart
     * @param values what those of the cells mean that hold no mere words: amount, quantity and unitPrice as plain decimals, vat
     *     as a ratio, option as {@code true} or {@code false}; without those that are empty or mean nothing
     * @param pointers where those cells stand, as whoever reads the document points to them; of a sum, the lines it is the sum of
     */
    record Row(int line, Map<String, String> cells, Map<String, String> values, Map<String, String> pointers) {

        public Row {
            cells = Map.copyOf(cells);
            values = Map.copyOf(values);
            pointers = Map.copyOf(pointers);
        }
    }

    /**
     * @param declared the document as {@code case.json} declares it
     * @param bytes the document
     */
    Found at(Map<String, Object> declared, byte[] bytes, String pointer);

    /** Every row of a table that the case selects, in the order of the file. */
    List<Row> rows(Map<String, Object> declared, byte[] bytes);

    /**
     * A number as a document writes it, as a plain decimal string; empty when it is none. In a table it is read as a cell of the
     * amounts, or of the unit prices.
     */
    Optional<String> number(Map<String, Object> declared, byte[] bytes, String text);

    /** As {@link #number(Map, byte[], String)}, read as a cell of the column that the pointer names. */
    default Optional<String> number(Map<String, Object> declared, byte[] bytes, String pointer, String text) {
        return number(declared, bytes, text);
    }

    /** What the case file says and {@code case.json} does not, or says otherwise; each in a sentence. */
    List<String> differences(byte[] caseFile, Map<String, Object> caseJson);
}
