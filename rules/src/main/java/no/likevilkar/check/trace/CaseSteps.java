package no.likevilkar.check.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.derive.Row;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.ruleset.Chosen;
import no.likevilkar.check.ruleset.ParameterText;

/** The steps before any rule runs: what was put in, where it stands, and the parameters that figures and findings rest on. */
final class CaseSteps {

    private final CaseFacts first;
    private final Row theCase;
    private final Map<String, Object> digests = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    CaseSteps(CaseFacts first) {
        this.first = first;
        this.theCase = first.theCase();
        theCase.rows("documents").forEach(row -> digests.put(row.text("name"), row.member("sha256")));
    }

    List<Step> of(Derivation derivation) {
        inputs();
        answers();
        lines();
        theCase.rows("items").stream()
                .sorted(Comparator.comparing(row -> row.text("id")))
                .forEach(row -> add(
                        "item",
                        "item",
                        row.text("id"),
                        "of",
                        row.text("kind"),
                        "owner",
                        row.text("owner"),
                        "name",
                        row.text("name"),
                        "from",
                        row.optionalDay("from").map(Object::toString).orElse(null),
                        "to",
                        row.optionalDay("to").map(Object::toString).orElse(null)));
        parameters(derivation);
        return steps;
    }

    private void add(String kind, Object... namesAndValues) {
        steps.add(Step.of(kind, 0, namesAndValues));
    }

    private void inputs() {
        theCase.rows("inputs").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("subject") + "/" + row.text("key") + "/" + row.text("period"),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((figure, rows) -> add(
                        "input",
                        "figure",
                        figure,
                        "statements",
                        rows.stream()
                                .map(row -> statement(row, row.member("value")))
                                .sorted(Comparator.comparing(Object::toString))
                                .toList()));
    }

    private void answers() {
        theCase.rows("answers").stream()
                .map(row -> Step.of(
                        "answer",
                        0,
                        "answer",
                        row.text("subject") + "/" + row.text("key"),
                        "statement",
                        statement(row, row.member("value"))))
                .sorted(Comparator.comparing(step -> step.members().toString()))
                .forEach(steps::add);
    }

    private Map<String, Object> statement(Row row, Object value) {
        var provenance = row.row("provenance");
        var statement = new TreeMap<String, Object>();
        statement.put("value", value);
        statement.put("document", provenance.text("document"));
        statement.put("sha256", digest(provenance));
        statement.put("pointer", provenance.text("pointer"));
        statement.put("assertedBy", provenance.text("assertedBy"));
        statement.put("standing", provenance.text("standing"));
        return statement;
    }

    private Object digest(Row provenance) {
        return digests.getOrDefault(provenance.text("document"), "none");
    }

    private void lines() {
        theCase.rows("ledger").stream()
                .sorted(Comparator.comparing(row -> row.text("id")))
                .forEach(row -> add(
                        "ledger-line",
                        "line",
                        row.text("id"),
                        "owner",
                        row.text("owner"),
                        "period",
                        row.text("period"),
                        "account",
                        row.text("account"),
                        "art",
                        row.text("art"),
                        "artInferred",
                        row.flag("artInferred"),
                        "statement",
                        statement(row, row.member("amount"))));
        theCase.rows("priceLines").stream()
                .sorted(Comparator.comparing(row -> row.text("id")))
                .forEach(row -> add(
                        "price-line",
                        "line",
                        row.text("id"),
                        "bid",
                        row.text("bid"),
                        "period",
                        row.text("period"),
                        "quantity",
                        row.member("quantity"),
                        "unitPrice",
                        row.member("unitPrice"),
                        "vatRate",
                        row.member("vatRate"),
                        "option",
                        row.flag("option"),
                        "document",
                        row.row("provenance").text("document"),
                        "sha256",
                        digest(row.row("provenance")),
                        "pointer",
                        row.row("provenance").text("pointer")));
    }

    private void parameters(Derivation derivation) {
        var used = new TreeSet<String>();
        for (var run : derivation.runs()) {
            var tops = new ArrayList<Node>();
            run.all("Figure").forEach(figure -> tops.add((Node) figure.get("formula")));
            run.all("Finding").forEach(finding -> List.of("test", "measured", "limit")
                    .forEach(member -> tops.add((Node) finding.get(member))));
            used.addAll(run.figures().behind(tops));
        }
        first.choices().forEach((figure, choice) -> {
            if (used.contains(figure)) {
                parameter(figure, choice);
            }
        });
    }

    private void parameter(String figure, Chosen choice) {
        add(
                "parameter",
                "figure",
                figure,
                "from",
                choice.first().toString(),
                "to",
                choice.last().toString(),
                "by",
                choice.parameter().by(),
                "gap",
                choice.isGap(),
                "value",
                choice.stated().value().text(),
                "verified",
                choice.isVerified(),
                "citations",
                choice.citations(),
                "nearest",
                choice.isGap() ? choice.nearest().stream().map(Object::toString).toList() : List.of(),
                "candidates",
                choice.candidates().stream().map(CaseSteps::candidate).toList());
    }

    private static Map<String, Object> candidate(ParameterText.Dated value) {
        var members = new TreeMap<String, Object>();
        members.put("from", value.from().toString());
        members.put("to", value.to().map(Object::toString).orElse(null));
        members.put("value", Span.plain(value.value()));
        members.put("citation", value.citation());
        return members;
    }
}
