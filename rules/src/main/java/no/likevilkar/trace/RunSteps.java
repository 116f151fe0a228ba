package no.likevilkar.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.likevilkar.assess.Fired;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Gap;
import no.likevilkar.fact.Parameter;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.model.Answer;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;

/** The steps of one run of the rules. */
final class RunSteps {

    private final Trace trace;
    private final RuleSet ruleSet;

    RunSteps(Trace trace, RuleSet ruleSet) {
        this.trace = trace;
        this.ruleSet = ruleSet;
    }

    /** What one run assumed, fired, left open, derived, pushed out and did not fire. */
    void write(int number, Run run) {
        add(
                "run",
                "run",
                number,
                "assumed",
                run.assumed().stream()
                        .map(answer -> answer.subject() + "/" + answer.key() + "=" + answer.value())
                        .toList());
        var firedNames = new HashSet<String>();
        for (Fired fired : run.fired()) {
            firedNames.add(fired.rule().id());
            add(
                    "fired",
                    "run",
                    number,
                    "phase",
                    fired.rule().phase().word(),
                    "rule",
                    fired.rule().id(),
                    "on",
                    fired.on(),
                    "gave",
                    fired.gave());
        }
        var values = run.graph().values();
        run.all(Gap.class)
                .forEach(gap -> add(
                        "gap",
                        "run",
                        number,
                        "rule",
                        gap.rule(),
                        "figure",
                        gap.figureId(),
                        "admissible",
                        text(values.of(run.graph().find(gap.figureId()).orElseThrow()))));
        run.graph().figures().stream()
                .filter(figure -> !figure.isStated())
                .forEach(figure -> add(
                        "figure",
                        "run",
                        number,
                        "figure",
                        figure.getId(),
                        "rule",
                        figure.getRule(),
                        "ladder",
                        figure.getStep().name(),
                        "formula",
                        formula(figure.getFormula()),
                        "rounding",
                        rounding(figure),
                        "value",
                        text(values.of(figure))));
        run.all(Suppressed.class)
                .forEach(s -> add(
                        "suppressed", "run", number, "figure", s.figure().getId(), "group", s.group(), "by", s.by()));
        notFired(number, run, firedNames);
    }

    private String rounding(Figure figure) {
        return ruleSet.keys()
                .rounding(figure.getKey())
                .map(r -> r.scale() + " " + r.mode().name())
                .orElse("exact");
    }

    /** Rules that did not fire, with what of their declared needs is not there. */
    private void notFired(int number, Run run, Set<String> fired) {
        var there = new HashSet<String>();
        run.all(Figure.class).forEach(figure -> there.add(figure.getKey()));
        run.all(Answer.class).forEach(answer -> there.add(answer.key()));
        run.all(Parameter.class).forEach(parameter -> there.add(parameter.key()));
        ruleSet.rules().stream()
                .filter(rule -> !fired.contains(rule.id()))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(rule -> add(
                        "not-fired",
                        "run",
                        number,
                        "rule",
                        rule.id(),
                        "needs",
                        rule.needs(),
                        "missing",
                        missing(rule, there)));
    }

    private static List<String> missing(RuleDescription rule, Set<String> there) {
        return rule.needs().stream().filter(need -> !there.contains(need)).toList();
    }

    /** A formula as nested lists: the operation with its settings, then its operands; a figure by its id. */
    static Object formula(Operand operand) {
        if (operand instanceof Figure figure) {
            return figure.getId();
        }
        var formula = (Formula) operand;
        var list = new ArrayList<Object>();
        list.add(
                formula.settings().isEmpty()
                        ? formula.operation()
                        : formula.operation() + " " + String.join(" ", formula.settings()));
        formula.operands().forEach(each -> list.add(formula(each)));
        return list;
    }

    /** An exact value as text, low and high with two points between where it is a range. */
    static String text(Interval value) {
        return value.point().map(point -> point.toPlainString()).orElseGet(value::toString);
    }

    private void add(String kind, Object... namesAndValues) {
        trace.add(kind, Tree.of(namesAndValues));
    }
}
