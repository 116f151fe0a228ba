package no.likevilkar.integration.document.form;

import java.math.BigDecimal;
import java.util.List;
import no.likevilkar.ruleset.Form;

/**
 * What somebody printed.
 *
 * @param form the form it was read as
 * @param only whether it can be no other form of the rule set
 * @param periods headings of the columns of periods, in order
 * @param cells every figure, in the order of the file
 * @param words what is printed where a line holds a word
 */
public record PrintedForm(Form form, boolean only, List<String> periods, List<Cell> cells, List<Word> words) {

    public PrintedForm {
        periods = List.copyOf(periods);
        cells = List.copyOf(cells);
        words = List.copyOf(words);
    }

    /**
     * One figure.
     *
     * @param period number of its period from 0; -1 for a total
     * @param place where it stands in the file
     */
    public record Cell(Form.Line line, int period, BigDecimal amount, Spot place) {}

    /** One word, as the key of its line declares it. */
    public record Word(Form.Line line, String answer, Spot place) {}

    /**
     * A place in the file.
     *
     * @param row physical line of the file, from 1
     * @param column heading of the column
     */
    public record Spot(int row, String column) {}
}
