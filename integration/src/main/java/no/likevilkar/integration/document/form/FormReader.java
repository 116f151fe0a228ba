package no.likevilkar.integration.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.text.Blanks;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.TextTable;
import no.likevilkar.ruleset.Form;
import no.likevilkar.ruleset.RuleSet;

/**
 * Reads the figures of a printed form (CSV): a column {@code line} with the numbers of the lines, a column for each period under
 * any heading, and a column {@code total}. A blank cell is a figure that is not printed.
 */
public final class FormReader {

    /** Three letters that begin every code of this reader. */
    public static final String KIND = "FRM";

    private static final int MOST_PERIODS = 40;

    private final RuleSet ruleSet;
    private final List<Form> forms;

    /** @param forms as which it may be read, one or more; the first that has every line of the file is taken */
    public FormReader(RuleSet ruleSet, List<Form> forms) {
        this.ruleSet = ruleSet;
        this.forms = List.copyOf(forms);
    }

    /** The form, or every problem found. */
    public Reading<PrintedForm> read(SourceDocument document) {
        var problems = new ProblemList(document.name(), KIND);
        return problems.reading(TextTable.open(document, problems)
                .flatMap(table -> read(table, problems))
                .map(List::of)
                .orElse(List.of()));
    }

    private Optional<PrintedForm> read(TextTable table, ProblemList problems) {
        int line = table.require("line");
        var rows = new ArrayList<Row>();
        table.forEachRow(rows::add);
        if (line < 0) {
            return Optional.empty();
        }
        var columns = columns(table, rows, line, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var fitting = forms.stream()
                .filter(form -> rows.stream()
                        .map(row -> number(row, line))
                        .allMatch(
                                number -> number.isEmpty() || find(form, number).isPresent()))
                .toList();
        var form = fitting.isEmpty() ? forms.get(0) : fitting.get(0);
        var cells = new FormCells(ruleSet, columns, problems);
        cells.note(rows);
        var seen = new ArrayList<String>();
        for (var row : rows) {
            line(form, row, number(row, line), table.columns().get(line), seen, problems)
                    .ifPresent(found -> cells.add(found, row));
        }
        return Optional.of(cells.form(form, fitting.size() == 1));
    }

    private static FormColumns columns(TextTable table, List<Row> rows, int line, ProblemList problems) {
        int total = table.find("total").orElse(-1);
        var periods = new ArrayList<Integer>();
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            boolean named = !table.columns().get(at).isEmpty();
            if (at != line && at != total && named) {
                periods.add(at);
            } else if (!named) {
                rows.stream()
                        .filter(row -> !Blanks.strip(row.cells().get(column)).isEmpty())
                        .limit(1)
                        .forEach(row -> problems.problem(
                                FormFault.HEADING_MISSING,
                                Place.line(row.line()),
                                Quoted.of(row.cells().get(column)) + " in column " + (column + 1)
                                        + ", which has no heading",
                                "a heading above every figure"));
            }
        }
        if (periods.size() > MOST_PERIODS) {
            problems.problem(
                    FormFault.TOO_MANY_PERIODS,
                    Place.WHOLE,
                    periods.size() + " columns beside line and total",
                    "at most " + MOST_PERIODS + " periods");
        }
        return new FormColumns(table.columns(), periods, total);
    }

    private static Optional<Form.Line> line(
            Form form, Row row, String number, String column, List<String> seen, ProblemList problems) {
        var place = new Place(row.line(), column);
        if (number.isEmpty()) {
            problems.problem(FormFault.LINE_MISSING, place, "an empty cell", "the number of a line");
            return Optional.empty();
        }
        var found = find(form, number);
        if (found.isEmpty()) {
            problems.problem(
                    FormFault.LINE_UNKNOWN,
                    place,
                    Quoted.of(number),
                    "a line of form " + form.id() + ": "
                            + String.join(
                                    ", ",
                                    form.lines().stream().map(Form.Line::number).toList()));
        } else if (seen.contains(found.get().number())) {
            problems.problem(FormFault.LINE_TWICE, place, "line " + Quoted.of(number) + " a second time", "it once");
            return Optional.empty();
        } else {
            seen.add(found.get().number());
        }
        return found;
    }

    private static String number(Row row, int line) {
        return Blanks.strip(row.cells().get(line)).toLowerCase(Locale.ROOT);
    }

    private static Optional<Form.Line> find(Form form, String number) {
        return form.lines().stream()
                .filter(line -> line.number().toLowerCase(Locale.ROOT).equals(number))
                .findFirst();
    }
}
