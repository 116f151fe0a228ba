package no.likevilkar.integration.cli;

import java.util.stream.Collectors;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.explain.Step;
import no.likevilkar.integration.words.Value;

/** What a printed form rests on: choices of policy, values nobody checked, estimates, and which verdict it is of. */
final class FormNotes {

    private static final int FIELDS = 24;

    private final ReadBundle bundle;
    private final Texts texts;
    private final Names names;
    private final ValueText values;

    FormNotes(ReadBundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
        this.names = new Names(bundle, texts);
        this.values = new ValueText(bundle.ruleSet(), texts);
    }

    void write(Page page) {
        var verdict = bundle.verdict();
        if (!verdict.list("policies").isEmpty()) {
            page.heading(texts.text("form.policies"));
            verdict.steps("policies").forEach(policy -> page.item("  - ", policy(policy)));
        }
        var unverified = verdict.texts("unverified");
        var estimates = verdict.texts("estimates");
        if (!unverified.isEmpty()
                || !estimates.isEmpty()
                || !verdict.texts("warnings").isEmpty()) {
            page.heading(texts.text("notes.heading"));
        }
        if (!unverified.isEmpty()) {
            page.item(
                    "  - ",
                    texts.text(
                            "notes.unverified",
                            unverified.stream().map(names.words()::key).collect(Collectors.joining("; "))));
        }
        if (!estimates.isEmpty()) {
            page.item(
                    "  - ",
                    texts.text(
                            "form.estimates",
                            estimates.stream()
                                    .map(names::figure)
                                    .map(FormText::plain)
                                    .collect(Collectors.joining("; "))));
        }
        verdict.texts("warnings")
                .forEach(code ->
                        page.item("  - ", texts.find("warning." + code).orElse(texts.text("notes.warning", code))));
        stamp(page);
    }

    private String policy(Step policy) {
        String parameter = policy.text("parameter");
        String basis = policy.texts("citation").stream()
                .map(id -> bundle.ruleSet().citations().get(id))
                .filter(citation -> citation != null)
                .map(citation -> citation.act() + (citation.section().isEmpty() ? "" : ", " + citation.section()))
                .collect(Collectors.joining("; "));
        return names.words().key(parameter) + ": "
                + values.of(parameter, Value.of(policy.tree().get("value")))
                + (basis.isEmpty() ? "" : " [" + basis + "]");
    }

    private void stamp(Page page) {
        var verdict = bundle.verdict();
        var ruleSet = verdict.step("ruleSet");
        page.heading(texts.text("form.stamp"));
        page.field(
                texts.text("head.rules"),
                FIELDS,
                ruleSet.text("id") + "/" + ruleSet.text("version") + ", "
                        + texts.text("rules.status." + ruleSet.text("status")));
        page.field(texts.text("form.asOf"), FIELDS, verdict.text("asOf"));
        page.field(texts.text("form.ruleSetDigest"), FIELDS, ruleSet.text("digest"));
        page.field(texts.text("form.verdictDigest"), FIELDS, bundle.digest());
    }
}
