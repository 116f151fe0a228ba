package no.likevilkar.trace;

import java.util.ArrayList;
import no.likevilkar.assess.Fired;
import no.likevilkar.assess.Run;
import no.likevilkar.bounds.Decision;
import no.likevilkar.check.rule.Silence;
import no.likevilkar.fact.Assertion;
import no.likevilkar.fact.CostLine;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Flag;
import no.likevilkar.fact.Gap;
import no.likevilkar.fact.Question;
import no.likevilkar.fact.Scope;
import no.likevilkar.fact.Selected;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.fact.Treatment;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.json.Tree;
import no.likevilkar.model.Answer;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.seal.Audience;
import no.likevilkar.seal.Sealed;
import no.likevilkar.seal.Visibility;
import no.likevilkar.verdict.Decimals;

/** The steps of one run of the rules. */
final class RunSteps {

    private final Trace trace;
    private final RuleSet ruleSet;
    private final Visibility visibility;
    private final int number;
    private final Run run;
    private final Graph.Values values;

    RunSteps(Trace trace, RuleSet ruleSet, Visibility visibility, int number, Run run) {
        this.trace = trace;
        this.ruleSet = ruleSet;
        this.visibility = visibility;
        this.number = number;
        this.run = run;
        this.values = run.graph().values();
    }

    /** What the run assumed, fired, classified, left open, derived, found, took and pushed out, and did not fire. */
    void write() {
        add("run", "assumed", run.assumed().stream().map(RunSteps::assumed).toList());
        run.fired().forEach(this::fired);
        run.all(Scope.class).forEach(s -> add("scope", "rule", s.rule(), "subject", s.subject(), "reason", s.reason()));
        run.all(Question.class).forEach(q -> add("question", "rule", q.rule(), "answer", q.subject() + "/" + q.key()));
        run.all(CostLine.class).forEach(this::costLine);
        run.all(Treatment.class).forEach(this::treatment);
        run.gaps().forEach(this::gap);
        run.graph().figures().stream().filter(figure -> !figure.isStated()).forEach(this::figure);
        run.all(Finding.class).forEach(this::finding);
        run.all(Assertion.class)
                .forEach(a -> add(
                        "assertion",
                        "rule",
                        a.rule(),
                        "subject",
                        a.subject(),
                        "period",
                        a.period(),
                        "result",
                        a.result().name()));
        run.all(Flag.class).forEach(f -> add("flag", "rule", f.rule(), "bid", f.bid(), "code", f.code()));
        run.all(Selected.class)
                .forEach(s -> add(
                        "selected",
                        "figure",
                        s.figure().getId(),
                        "owner",
                        s.owner(),
                        "period",
                        s.period(),
                        "ladder",
                        s.step().name()));
        run.all(Suppressed.class)
                .forEach(s -> add("suppressed", "figure", s.figure().getId(), "group", s.group(), "by", s.by()));
        notFired();
    }

    private static String assumed(Answer answer) {
        return answer.subject() + "/" + answer.key() + "=" + answer.value();
    }

    private void fired(Fired fired) {
        add(
                "fired",
                "phase",
                fired.rule().phase().word(),
                "rule",
                fired.rule().id(),
                "on",
                fired.on(),
                "gave",
                fired.gave());
    }

    private void costLine(CostLine line) {
        add(
                "cost-line",
                "line",
                line.id(),
                "owner",
                line.owner(),
                "period",
                line.period(),
                "class",
                line.costClass(),
                "use",
                line.use(),
                "rule",
                line.rule(),
                "amount",
                line.amount().getId());
    }

    private void treatment(Treatment treatment) {
        add(
                "treatment",
                "line",
                treatment.line(),
                "owner",
                treatment.owner(),
                "period",
                treatment.period(),
                "treatment",
                treatment.kind().name(),
                "rule",
                treatment.rule(),
                "key",
                treatment.key(),
                "booked",
                treatment.booked().getId(),
                "change",
                treatment.change().getId());
    }

    private void gap(Gap gap) {
        var figure = run.graph().find(gap.figureId()).orElseThrow();
        add("gap", "rule", gap.rule(), "figure", gap.figureId(), "admissible", value(figure));
    }

    private void figure(Figure figure) {
        add(
                "figure",
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
                value(figure));
    }

    private void finding(Finding finding) {
        add(
                "finding",
                "rule",
                finding.rule(),
                "subject",
                finding.subject(),
                "period",
                finding.period(),
                "test",
                formula(finding.test()),
                "measured",
                formula(finding.measured()),
                "measuredValue",
                value(finding.measured()),
                "limit",
                formula(finding.limit()),
                "limitValue",
                value(finding.limit()),
                "result",
                new Decision(run.graph(), finding.test()).result().name());
    }

    private Object value(Operand operand) {
        return value(values.of(operand), visibility.of(operand));
    }

    /** A value as a text, sealed where not everybody may see it. */
    static Object value(Interval value, Audience audience) {
        return Sealed.unlessOpen(text(value), audience);
    }

    private String rounding(Figure figure) {
        return ruleSet.keys()
                .rounding(figure.getKey())
                .map(r -> r.scale() + " " + r.mode().name())
                .orElse("exact");
    }

    /** Of whom each rule was silent and why. Worked out by the checker's matcher, which must see the same firings as the engine. */
    private void notFired() {
        var silence = Silence.of(ruleSet.ruleTexts(), CheckedFacts.of(run.facts()));
        var fired = run.fired().stream().map(CheckedFacts::firing).toList();
        if (!silence.firings().equals(fired)) {
            throw new IllegalStateException("the rules read by themselves fire otherwise than in the engine: "
                    + CheckedFacts.difference(fired, silence.firings()));
        }
        silence.steps()
                .forEach(step -> add(
                        "not-fired",
                        "rule",
                        step.rule(),
                        "for",
                        step.about(),
                        "because",
                        step.because().tree()));
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

    /** An exact value without needless digits; low and high with two points between where it is a range, an open end empty. */
    static String text(Interval value) {
        return Decimals.line(value, Decimals::plain);
    }

    private void add(String kind, Object... namesAndValues) {
        var content = Tree.of(namesAndValues);
        content.put("run", number);
        trace.add(kind, content);
    }
}
