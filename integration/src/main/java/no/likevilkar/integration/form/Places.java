package no.likevilkar.integration.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.likevilkar.fact.Finding;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Operand;
import no.likevilkar.integration.document.form.PrintedForm;
import no.likevilkar.integration.document.form.PrintedForm.Cell;
import no.likevilkar.integration.document.form.PrintedForm.Spot;
import no.likevilkar.ruleset.Form;

/** Which figure of a printed form a finding is about. */
final class Places {

    /** @param place empty where no figure of the form stands behind the finding */
    record Found(Form.Line line, int period, Optional<Spot> place) {}

    private final PrintedForm printed;
    private final List<Form.Line> lines;

    Places(PrintedForm printed) {
        this.printed = printed;
        this.lines = printed.form().lines();
    }

    /**
     * Of the figures measured the one on the last line; where the finding measures none, of all behind it; where there is none
     * either, the last line of the form.
     */
    Found last(Graph graph, Finding finding) {
        return last(graph, List.of(finding.measured()))
                .or(() -> last(graph, List.of(finding.test())))
                .map(cell -> new Found(cell.line(), cell.period(), Optional.of(cell.place())))
                .orElseGet(() -> new Found(lines.get(lines.size() - 1), -1, Optional.empty()));
    }

    private Optional<Cell> last(Graph graph, List<Operand> tops) {
        var behind = new ArrayList<Cell>();
        for (Figure figure : graph.behind(tops)) {
            if (figure.getSubject().equals(PrintedCase.ITEM)) {
                printed.cells().stream().filter(cell -> holds(cell, figure)).forEach(behind::add);
            }
        }
        return behind.stream()
                .max(Comparator.comparing((Cell cell) -> lines.indexOf(cell.line()))
                        .thenComparing(cell -> cell.period() < 0 ? Integer.MAX_VALUE : cell.period()));
    }

    private static boolean holds(Cell cell, Figure figure) {
        var key = cell.period() < 0
                ? cell.line().printed().total()
                : cell.line().printed().period();
        return key.filter(figure.getKey()::equals).isPresent()
                && PrintedCase.period(cell.period()).equals(figure.getPeriod());
    }
}
