package no.likevilkar.integration.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.words.Value;
import no.likevilkar.ruleset.Form;

/**
 * A form as it is printed: every line, with the unit's figures and those of one offer.
 *
 * @param form what the rule set says of the form
 * @param columns the periods, the earliest first
 * @param offer whose figures stand on the lines of offers; empty where there is none
 * @param rows one for each line, in the order of the form
 * @param margin by how much the compared cost of the offer exceeds that of the unit, with the sign that the form gives it
 */
public record Sheet(Form form, List<Column> columns, Optional<Offer> offer, List<Row> rows, Value margin) {

    /** A period with its first and last day as ISO dates. */
    public record Column(String period, String from, String to) {}

    /**
     * An offer.
     *
     * @param supplier empty where it is withheld
     */
    public record Offer(String id, Optional<String> supplier, Value comparable) {}

    /**
     * One line with what stands on it.
     *
     * @param amounts by period; none where the line is blank
     * @param says IN_HOUSE, TIE or the id of an offer, where the line tells whom the prices pick and it can be said
     */
    public record Row(Form.Line line, Map<String, Value> amounts, Value total, Optional<String> says) {

        public boolean isBlank() {
            return amounts.isEmpty() && !total.isThere() && !line.saysPreferred();
        }

        public Value amount(String period) {
            return amounts.getOrDefault(period, Value.NONE);
        }
    }

    /** Number of the line that tells whom the prices pick. */
    public Optional<String> deciding() {
        return rows.stream()
                .map(Row::line)
                .filter(Form.Line::saysPreferred)
                .map(Form.Line::number)
                .findFirst();
    }
}
