package no.likevilkar.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.fact.Finding;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Operand;
import no.likevilkar.json.Tree;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.Provenance;
import no.likevilkar.parameter.DatedValue;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSetChoice;
import no.likevilkar.seal.Sealed;
import no.likevilkar.seal.Sealing;
import no.likevilkar.seal.Visibility;
import no.likevilkar.verdict.Decimals;

/**
 * Writes the trace of an assessment: what was chosen and why, what was put in and where it stands, what each run fired,
 * derived, pushed out and did not fire, and the outcome. Firing order does not show; the order is canonical.
 */
public final class Steps {

    private final Trace trace;
    private final RuleSet ruleSet;
    private final Facts facts;
    private final Exploration exploration;
    private final Visibility visibility;

    public Steps(RuleSet ruleSet, Facts facts, Exploration exploration, Visibility visibility, Sealing sealing) {
        this.trace = new Trace(sealing);
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.exploration = exploration;
        this.visibility = visibility;
    }

    /**
     * The trace, ending with the outcome and what decides it.
     *
     * @param choice how the rule set came to be chosen
     */
    public Trace write(RuleSetChoice choice, String outcome, String strength) {
        choice(choice);
        inputs();
        parameters();
        for (int i = 0; i < exploration.runs().size(); i++) {
            new RunSteps(trace, ruleSet, visibility, i + 1, exploration.runs().get(i)).write();
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

    private void choice(RuleSetChoice choice) {
        var theCase = facts.theCase();
        add(
                "rule-set",
                "regime",
                theCase.regime(),
                "asOf",
                theCase.asOf().toString(),
                "candidates",
                choice.candidates(),
                "chosen",
                ruleSet.header().version(),
                "status",
                ruleSet.header().status(),
                "digest",
                ruleSet.digest(),
                "algebra",
                Formula.ALGEBRA,
                "why",
                choice.why());
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
                                .map(input -> statement(
                                        Sealed.unlessOpen(
                                                input.value().toPlainString(),
                                                visibility.secrets().of(input)),
                                        input.provenance()))
                                .sorted(Comparator.comparing(Object::toString))
                                .toList()));
        theCase.answers().stream()
                .map(answer -> Tree.of(
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
                        statement(
                                Sealed.unlessOpen(
                                        line.amount().toPlainString(),
                                        visibility.secrets().of(line)),
                                line.provenance())));
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
                        number(line, "line.quantity", line.quantity()),
                        "unitPrice",
                        number(line, "line.unit-price", line.unitPrice()),
                        "vatRate",
                        number(line, "line.vat-rate", line.vatRate()),
                        "option",
                        line.option(),
                        "document",
                        line.provenance().document(),
                        "sha256",
                        digest(line.provenance()),
                        "pointer",
                        line.provenance().pointer()));
        theCase.items().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(item -> add(
                        "item",
                        "item",
                        item.id(),
                        "of",
                        item.kind(),
                        "owner",
                        item.owner(),
                        "name",
                        item.name(),
                        "from",
                        item.from().map(Object::toString).orElse(null),
                        "to",
                        item.to().map(Object::toString).orElse(null)));
    }

    private Object number(PriceLine line, String key, BigDecimal number) {
        return Sealed.unlessOpen(number.toPlainString(), visibility.secrets().of(line, key));
    }

    private Object digest(Provenance provenance) {
        return Sealed.unlessOpen(provenance.digest(), visibility.secrets().ofDocument(provenance.document()));
    }

    private Map<String, Object> statement(Object value, Provenance provenance) {
        return Tree.of(
                "value",
                value,
                "document",
                provenance.document(),
                "sha256",
                digest(provenance),
                "pointer",
                provenance.pointer(),
                "assertedBy",
                provenance.assertedBy(),
                "standing",
                provenance.standing().name());
    }

    /** The choice of value of every parameter that a derived figure or a finding of any run rests on. */
    private void parameters() {
        var used = new TreeSet<String>();
        for (var run : exploration.runs()) {
            List<Operand> tops = new ArrayList<>(run.all(Figure.class));
            run.all(Finding.class).forEach(finding -> {
                tops.add(finding.test());
                tops.add(finding.measured());
                tops.add(finding.limit());
            });
            run.graph().behind(tops).forEach(figure -> used.add(figure.getId()));
        }
        facts.choices().forEach((id, choice) -> {
            if (used.contains(id)) {
                trace.add("parameter", parameter(id, choice));
            }
        });
    }

    private static Map<String, Object> parameter(String id, ParameterChoice choice) {
        return Tree.of(
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
                RunSteps.text(choice.stated().value()),
                "verified",
                choice.isVerified(),
                "citations",
                choice.citations(),
                "nearest",
                choice.isGap() ? choice.nearest().stream().map(Object::toString).toList() : List.of(),
                "candidates",
                choice.candidates().stream().map(Steps::candidate).toList());
    }

    private static Map<String, Object> candidate(DatedValue value) {
        return Tree.of(
                "from",
                value.from().toString(),
                "to",
                value.to().map(Object::toString).orElse(null),
                "value",
                Decimals.plain(value.value()),
                "citation",
                value.citation());
    }

    private void add(String kind, Object... namesAndValues) {
        trace.add(kind, Tree.of(namesAndValues));
    }
}
