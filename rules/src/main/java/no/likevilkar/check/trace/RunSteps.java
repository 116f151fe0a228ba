package no.likevilkar.check.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.derive.DerivationException;
import no.likevilkar.check.derive.Figures;
import no.likevilkar.check.derive.Run;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Rounded;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.figure.Valuer;
import no.likevilkar.check.rule.Silence;
import no.likevilkar.check.ruleset.RuleSetText;

/** The steps of one run. */
final class RunSteps {

    private final RuleSetText ruleSet;
    private final Judged judged;
    private final int number;
    private final Run run;
    private final Valuer values;
    private final List<Step> steps = new ArrayList<>();

    RunSteps(RuleSetText ruleSet, Judged judged, int number, Run run) {
        this.ruleSet = ruleSet;
        this.judged = judged;
        this.number = number;
        this.run = run;
        this.values = run.values(ruleSet);
    }

    List<Step> all() {
        var assumed = new ArrayList<String>();
        run.assumed().forEach((matter, answer) -> assumed.add(matter + "=" + answer));
        add("run", "assumed", assumed);
        run.firings().forEach(f -> add("fired", "phase", f.phase(), "rule", f.rule(), "on", f.on(), "gave", f.gave()));
        each("Scope", "scope", "rule", "subject", "reason");
        run.all("Question")
                .forEach(q ->
                        add("question", "rule", q.text("rule"), "answer", q.text("subject") + "/" + q.text("key")));
        run.all("CostLine").forEach(this::costLine);
        run.all("Treatment").forEach(this::treatment);
        run.all("Gap").forEach(this::gap);
        run.figures().all().values().stream().filter(Figures::isDerived).forEach(this::figure);
        run.all("Finding").forEach(this::finding);
        each("Assertion", "assertion", "rule", "subject", "period", "result");
        each("Flag", "flag", "rule", "bid", "code");
        run.all("Selected")
                .forEach(s -> add(
                        "selected",
                        "figure",
                        id(s.get("figure")),
                        "owner",
                        s.text("owner"),
                        "period",
                        s.text("period"),
                        "ladder",
                        s.text("step")));
        run.all("Suppressed")
                .forEach(s ->
                        add("suppressed", "figure", id(s.get("figure")), "group", s.text("group"), "by", s.text("by")));
        silent();
        return steps;
    }

    private void add(String kind, Object... namesAndValues) {
        steps.add(Step.of(kind, number, namesAndValues));
    }

    /** A step for each fact of a type, with its fields by their own names. */
    private void each(String type, String kind, String... fields) {
        run.all(type)
                .forEach(fact -> add(
                        kind,
                        Arrays.stream(fields)
                                .flatMap(field -> Arrays.stream(new Object[] {field, fact.text(field)}))
                                .toArray()));
    }

    private static String id(Object figure) {
        return ((Fact) figure).text("id");
    }

    private void costLine(Fact line) {
        add(
                "cost-line",
                "line",
                line.text("id"),
                "owner",
                line.text("owner"),
                "period",
                line.text("period"),
                "class",
                line.text("costClass"),
                "use",
                line.text("use"),
                "rule",
                line.text("rule"),
                "amount",
                id(line.get("amount")));
    }

    private void treatment(Fact treatment) {
        add(
                "treatment",
                "line",
                treatment.text("line"),
                "owner",
                treatment.text("owner"),
                "period",
                treatment.text("period"),
                "treatment",
                treatment.text("kind"),
                "rule",
                treatment.text("rule"),
                "key",
                treatment.text("key"),
                "booked",
                id(treatment.get("booked")),
                "change",
                id(treatment.get("change")));
    }

    private void gap(Fact gap) {
        var figure = gap.text("subject") + "/" + gap.text("key") + "/" + gap.text("period");
        add("gap", "rule", gap.text("rule"), "figure", figure, "admissible", text(values.of(figure)));
    }

    private void figure(Fact figure) {
        add(
                "figure",
                "figure",
                figure.text("id"),
                "rule",
                figure.text("rule"),
                "ladder",
                figure.text("step"),
                "formula",
                ((Node) figure.get("formula")).tree(),
                "rounding",
                ruleSet.rounding(figure.text("key")).map(Rounded::text).orElse("exact"),
                "value",
                text(values.of(figure.text("id"))));
    }

    private void finding(Fact finding) {
        add(
                "finding",
                "rule",
                finding.text("rule"),
                "subject",
                finding.text("subject"),
                "period",
                finding.text("period"),
                "test",
                tree(finding, "test"),
                "measured",
                tree(finding, "measured"),
                "measuredValue",
                value(finding, "measured"),
                "limit",
                tree(finding, "limit"),
                "limitValue",
                value(finding, "limit"),
                "result",
                judged.result(number, finding).<Object>map(word -> word).orElse(Unproven.WORD));
    }

    private static Object tree(Fact finding, String field) {
        return ((Node) finding.get(field)).tree();
    }

    private Object value(Fact finding, String field) {
        return text(values.of((Node) finding.get(field)));
    }

    private static Object text(Optional<Span> value) {
        return value.<Object>map(Span::text).orElse(Unshown.VALUE);
    }

    /** Of whom each rule was silent and why; worked out from the facts at the end, which must give the same firings. */
    private void silent() {
        var silence = Silence.of(ruleSet.rules(), run.facts().values());
        if (!silence.firings().equals(run.firings())) {
            throw new DerivationException(
                    RuleSetText.FOLDER,
                    "rules that rest on the absence of what the same or a later phase gives",
                    "rules whose firing does not depend on order");
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
}
