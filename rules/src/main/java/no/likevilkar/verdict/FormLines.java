package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.figure.Figure;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Form;
import no.likevilkar.ruleset.Form.Line;
import no.likevilkar.ruleset.Form.Side;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict.Cell;
import no.likevilkar.verdict.Verdict.FormLine;

/**
 * The lines of the forms that a regime prints. Every line of a form that is printed is there, blank where there is no figure for
 * it, so that whoever holds the form against the verdict finds each line of the one in the other.
 */
final class FormLines {

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Joined joined;
    private final Optional<String> preferred;

    /** @param preferred whom the prices pick */
    FormLines(Case theCase, RuleSet ruleSet, Joined joined, Optional<String> preferred) {
        this.theCase = theCase;
        this.ruleSet = ruleSet;
        this.joined = joined;
        this.preferred = preferred;
    }

    /** In the order of the file; a line of bids once for each bid that has an amount on it, and once blank where none has. */
    List<FormLine> all() {
        var all = new ArrayList<FormLine>();
        for (Form form : ruleSet.forms()) {
            if (figure(id(theCase.unit().id(), form.when(), Period.WHOLE)).isPresent()) {
                form.lines().forEach(line -> all.addAll(line(form.id(), line)));
            }
        }
        return all;
    }

    private List<FormLine> line(String form, Line line) {
        if (line.side() != Side.BID) {
            return List.of(row(
                    form, line, Optional.of(line.side().name()), theCase.unit().id()));
        }
        var rows = theCase.bids().stream()
                .map(Bid::id)
                .sorted()
                .map(bid -> row(form, line, Optional.of(bid), bid))
                .filter(row -> !row.periods().isEmpty() || row.total().isPresent())
                .toList();
        return rows.isEmpty()
                ? List.of(new FormLine(
                        form,
                        line.number(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                : rows;
    }

    private FormLine row(String form, Line line, Optional<String> side, String subject) {
        var periods = theCase.periods().stream()
                .map(Period::id)
                .sorted()
                .flatMap(period -> cell(subject, line.key(), period).stream())
                .toList();
        var total = cell(subject, line.total(), Period.WHOLE);
        return new FormLine(
                form,
                line.number(),
                side,
                periods,
                total,
                rule(Stream.concat(periods.stream(), total.stream())),
                line.saysPreferred() ? preferred : Optional.empty());
    }

    private Optional<Cell> cell(String subject, Optional<String> key, String period) {
        return key.flatMap(name -> joined.of(id(subject, name, period))
                .map(amount -> new Cell(period, id(subject, name, period), name, amount)));
    }

    /** The rule behind the first amount that a rule made: of the first period that has one, else of the total. */
    private Optional<String> rule(Stream<Cell> cells) {
        return cells.flatMap(cell -> figure(cell.figure()).stream())
                .map(Figure::getRule)
                .filter(rule -> ruleSet.rule(rule).isPresent())
                .findFirst();
    }

    private Optional<Figure> figure(String id) {
        return joined.runs().stream()
                .flatMap(run -> run.graph().find(id).stream())
                .findFirst();
    }

    private static String id(String subject, String key, String period) {
        return subject + "/" + key + "/" + period;
    }
}
