package no.likevilkar.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
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
import no.likevilkar.model.Provenance;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;

/**
 * Writes the trace of an assessment: what was chosen and why, what was put in and where it stands, what each run fired,
 * derived, pushed out and did not fire, and the outcome. Firing order does not show; the order is canonical.
 */
public final class Steps {

    private final Trace trace = new Trace();
    private final RuleSet ruleSet;
    private final Facts facts;
    private final Exploration exploration;

    public Steps(RuleSet ruleSet, Facts facts, Exploration exploration) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.exploration = exploration;
    }

    /** The trace, ending with the outcome and what decides it. */
    public Trace write(RuleSets candidates, String outcome, String strength) {
        choice(candidates);
        inputs();
        parameters();
        for (int i = 0; i < exploration.runs().size(); i++) {
            run(i + 1, exploration.runs().get(i));
        }
        add(
                "outcome",
                "decidedBy",
                ruleSet.header().decides(),
                "outcome",
                outcome,
                "strength",
                strength,
                "runs",
                exploration.runs().size(),
                "complete",
                exploration.complete());
        return trace;
    }

    private void choice(RuleSets candidates) {
        var theCase = facts.theCase();
        add(
                "rule-set",
                "regime",
                theCase.regime(),
                "asOf",
                theCase.asOf().toString(),
                "candidates",
                candidates.of(theCase.regime()).stream()
                        .map(set -> set.header().version() + " " + set.header().status() + " from "
                                + set.header().validFrom())
                        .toList(),
                "chosen",
                ruleSet.header().version(),
                "status",
                ruleSet.header().status(),
                "digest",
                ruleSet.digest(),
                "algebra",
                Formula.ALGEBRA,
                "why",
                "of those valid on the day a released one before a draft, then the newest");
    }

    private void inputs() {
        var theCase = facts.theCase();
        facts.inputs()
                .forEach((id, statements) -> add(
                        "input",
                        "figure",
                        id,
                        "statements",
                        statements.stream()
                                .map(input -> statement(input.value().toPlainString(), input.provenance()))
                                .sorted(Comparator.comparing(Object::toString))
                                .toList()));
        theCase.answers().stream()
                .map(answer -> map(
                        "answer",
                        answer.subject() + "/" + answer.key(),
                        "statement",
                        statement(answer.value(), answer.provenance())))
                .sorted(Comparator.comparing(Object::toString))
                .forEach(step -> trace.add("answer", step));
        theCase.ledger().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(line -> add(
                        "ledger-line",
                        "line",
                        line.id(),
                        "owner",
                        line.owner(),
                        "period",
                        line.period(),
                        "account",
                        line.account(),
                        "art",
                        line.art(),
                        "artInferred",
                        line.artInferred(),
                        "statement",
                        statement(line.amount().toPlainString(), line.provenance())));
        theCase.priceLines().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(line -> add(
                        "price-line",
                        "line",
                        line.id(),
                        "bid",
                        line.bid(),
                        "period",
                        line.period(),
                        "quantity",
                        line.quantity().toPlainString(),
                        "unitPrice",
                        line.unitPrice().toPlainString(),
                        "vatRate",
                        line.vatRate().toPlainString(),
                        "option",
                        line.option(),
                        "document",
                        line.provenance().document(),
                        "sha256",
                        line.provenance().digest(),
                        "pointer",
                        line.provenance().pointer()));
        theCase.items().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(item ->
                        add("item", "item", item.id(), "of", item.kind(), "owner", item.owner(), "name", item.name()));
    }

    private static Map<String, Object> statement(String value, Provenance provenance) {
        return map(
                "value",
                value,
                "document",
                provenance.document(),
                "sha256",
                provenance.digest(),
                "pointer",
                provenance.pointer(),
                "assertedBy",
                provenance.assertedBy(),
                "standing",
                provenance.standing().name());
    }

    /** The choice of value of every parameter that a derived figure of any run rests on. */
    private void parameters() {
        var used = new TreeSet<String>();
        exploration
                .runs()
                .forEach(run -> run.graph().behind(run.all(Figure.class)).forEach(figure -> used.add(figure.getId())));
        facts.choices().forEach((id, choice) -> {
            if (used.contains(id)) {
                trace.add("parameter", parameter(id, choice));
            }
        });
    }

    private static Map<String, Object> parameter(String id, ParameterChoice choice) {
        return map(
                "figure",
                id,
                "from",
                choice.first().toString(),
                "to",
                choice.last().toString(),
                "by",
                choice.definition().by().name(),
                "gap",
                choice.isGap(),
                "value",
                text(choice.stated().value()),
                "verified",
                choice.isVerified(),
                "citations",
                choice.citations(),
                "nearest",
                choice.isGap() ? choice.nearest().stream().map(Object::toString).toList() : List.of());
    }

    private void run(int number, Run run) {
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
        trace.add(kind, map(namesAndValues));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
