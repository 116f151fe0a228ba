package no.likevilkar.integration.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.form.PrintedForm.Cell;
import no.likevilkar.integration.document.form.PrintedForm.Spot;
import no.likevilkar.integration.document.form.PrintedForm.Word;
import no.likevilkar.integration.document.text.AmountColumn;
import no.likevilkar.integration.document.text.DecimalMark;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.ruleset.Form;
import no.likevilkar.ruleset.RuleSet;

/** The cells of a printed form, row by row. A currency sign beside an amount says nothing and is passed over. */
final class FormCells {

    private static final Pattern SIGN_BEFORE = Pattern.compile("^([-+(\u2212\u2013]?)\\s*\\p{Sc}\\s*");
    private static final Pattern SIGN_BEHIND = Pattern.compile("\\s*\\p{Sc}\\s*(\\)?)$");
    private static final int TOTAL = -1;

    private final RuleSet ruleSet;
    private final FormColumns columns;
    private final ProblemList problems;
    private final Map<Integer, AmountColumn> amounts = new TreeMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    FormCells(RuleSet ruleSet, FormColumns columns, ProblemList problems) {
        this.ruleSet = ruleSet;
        this.columns = columns;
        this.problems = problems;
        columns.periods().forEach(this::amounts);
        if (columns.total() >= 0) {
            amounts(columns.total());
        }
    }

    private void amounts(int at) {
        amounts.put(at, new AmountColumn(columns.heading(at), Optional.of(DecimalMark.POINT), problems));
    }

    /** Takes what all cells show about decimals; then they can be added. */
    void note(List<Row> rows) {
        amounts.forEach((at, column) -> {
            rows.forEach(row -> column.note(row.line(), bare(FormColumns.cell(row, at))));
            column.settle();
        });
    }

    private static String bare(String cell) {
        return SIGN_BEHIND.matcher(SIGN_BEFORE.matcher(cell).replaceFirst("$1")).replaceFirst("$1");
    }

    void add(Form.Line line, Row row) {
        for (int period = 0; period < columns.periods().size(); period++) {
            int at = columns.periods().get(period);
            String cell = FormColumns.cell(row, at);
            if (!cell.isEmpty() && line.key().isEmpty()) {
                problems.problem(
                        FormFault.ONLY_A_TOTAL,
                        new Place(row.line(), columns.heading(at)),
                        Quoted.of(cell),
                        "nothing, because line " + line.number() + " has a total only");
            } else if (!cell.isEmpty()) {
                amount(line, line.printed().period(), period, at, row, cell);
            }
        }
        String total = FormColumns.cell(row, columns.total());
        if (!total.isEmpty() && line.printed().word().isPresent()) {
            word(line, line.printed().word().get(), row, total);
        } else if (!total.isEmpty()) {
            amount(line, line.printed().total(), TOTAL, columns.total(), row, total);
        }
    }

    private void amount(Form.Line line, Optional<String> key, int period, int at, Row row, String cell) {
        var place = new Place(row.line(), columns.heading(at));
        if (key.isEmpty()) {
            problems.warning(FormFault.NOT_READ, place, Quoted.of(cell), "a figure that some check of the form uses");
            return;
        }
        amounts.get(at).value(row.line(), bare(cell)).ifPresent(amount -> {
            int scale = ruleSet.header().moneyScale();
            if (Math.max(0, amount.stripTrailingZeros().scale()) > scale) {
                problems.problem(
                        FormFault.TOO_FINE, place, Quoted.of(cell), "an amount with at most " + scale + " decimals");
            } else {
                cells.add(new Cell(line, period, amount, new Spot(row.line(), columns.heading(at))));
            }
        });
    }

    private void word(Form.Line line, String key, Row row, String cell) {
        var answers = ruleSet.keys().require(key).answers();
        var spot = new Spot(row.line(), columns.heading(columns.total()));
        answers.stream()
                .filter(answer -> answer.equalsIgnoreCase(cell))
                .findFirst()
                .ifPresentOrElse(
                        answer -> words.add(new Word(line, answer, spot)),
                        () -> problems.problem(
                                FormFault.WORD_UNKNOWN,
                                new Place(spot.row(), spot.column()),
                                Quoted.of(cell),
                                String.join(" or ", answers)));
    }

    PrintedForm form(Form form, boolean only) {
        if (cells.isEmpty() && problems.isEmpty()) {
            problems.problem(FormFault.NOTHING_PRINTED, Place.WHOLE, "lines without a figure", "at least one figure");
        }
        return new PrintedForm(
                form, only, columns.periods().stream().map(columns::heading).toList(), cells, words);
    }
}
