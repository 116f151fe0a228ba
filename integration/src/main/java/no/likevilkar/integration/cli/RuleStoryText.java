package no.likevilkar.integration.cli;

import java.util.List;
import java.util.stream.Collectors;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.explain.Step;
import no.likevilkar.ruleset.RuleDescription;

/** What one rule did in an assessment: where it fired, on what, what it gave; where it did not, and why. */
final class RuleStoryText {

    private final ReadBundle bundle;
    private final long run;
    private final Texts texts;

    RuleStoryText(ReadBundle bundle, long run, Texts texts) {
        this.bundle = bundle;
        this.run = run;
        this.texts = texts;
    }

    /** @param parts the rule and its parts */
    void write(Page page, List<RuleDescription> parts) {
        var language = texts.language().name();
        var catalogue = parts.get(0).catalogueId();
        page.line(catalogue + " " + bundle.ruleSet().messages().text(language, catalogue + ".title"));
        page.item("", bundle.ruleSet().messages().text(language, catalogue + ".condition"));
        parts.forEach(rule -> part(page, rule));
    }

    private void part(Page page, RuleDescription rule) {
        page.heading(rule.id() + ": " + rule.sentence());
        page.item("  ", texts.text("force." + rule.force()) + ". " + basis(rule));
        var fired = of("fired", rule);
        fired.forEach(step -> {
            page.item("  + ", texts.text("explain.fired", step.text("gave")));
            page.item("      ", texts.text("explain.on", String.join("; ", step.texts("on"))));
        });
        of("not-fired", rule).forEach(step -> page.item("  - ", silent(step)));
        of("finding", rule)
                .forEach(step -> page.item(
                        "  = ",
                        step.text("subject") + "/" + step.text("period") + ": "
                                + texts.text("result." + step.text("result"))));
    }

    private List<Step> of(String kind, RuleDescription rule) {
        return bundle.steps(kind, run).stream()
                .filter(step -> step.text("rule").equals(rule.id()))
                .toList();
    }

    private String basis(RuleDescription rule) {
        return rule.basis().stream()
                .map(id -> bundle.ruleSet().citations().get(id))
                .map(citation -> citation.act()
                        + (citation.section().isEmpty() ? "" : " " + citation.section())
                        + (citation.address().isEmpty() ? "" : ", " + citation.address()))
                .collect(Collectors.joining("; "));
    }

    private String silent(Step step) {
        var because = step.step("because");
        String subjects = String.join(", ", step.texts("for"));
        if (because.tree().containsKey("noSubject")) {
            return texts.text("explain.noSubject", because.text("noSubject"));
        }
        if (because.tree().containsKey("barredBy")) {
            return texts.text("explain.barred", subjects, String.join("; ", because.texts("barredBy")));
        }
        String key = because.text("key");
        String label = texts.words(bundle.ruleSet()).label(key).orElse(key);
        return texts.text("explain.lacks", subjects, label.isEmpty() ? because.text("needs") : label)
                + (label.isEmpty() ? "" : " [" + because.text("needs") + "]");
    }
}
