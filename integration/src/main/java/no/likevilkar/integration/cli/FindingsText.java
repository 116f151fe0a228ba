package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.model.Period;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.FindingLine;

/** Every test with what it says. Many of one rule with one result are told by the first and a count. */
final class FindingsText {

    private static final int MOST = 3;

    private final Verdict verdict;
    private final Texts texts;

    FindingsText(Verdict verdict, Texts texts) {
        this.verdict = verdict;
        this.texts = texts;
    }

    void write(Page page) {
        if (verdict.findings().isEmpty()) {
            return;
        }
        page.heading(texts.text("findings.heading"));
        Map<String, List<FindingLine>> same = new LinkedHashMap<>();
        verdict.findings().forEach(finding -> same.computeIfAbsent(
                        finding.rule() + finding.result(), ignored -> new ArrayList<>())
                .add(finding));
        same.values().forEach(findings -> {
            findings.stream().limit(findings.size() > MOST ? 1 : MOST).forEach(finding -> one(page, finding));
            if (findings.size() > MOST) {
                page.item("    ", texts.text("findings.more", findings.size() - 1));
            }
        });
    }

    private void one(Page page, FindingLine finding) {
        String period = finding.period().equals(Period.WHOLE)
                        || verdict.theCase().periods().size() == 1
                ? ""
                : " " + finding.period();
        String subject = finding.subject().equals(verdict.theCase().unit().id()) ? "" : " " + finding.subject();
        page.item(
                "  - ",
                "%s%s%s, %s: %s"
                        .formatted(
                                finding.rule(),
                                subject,
                                period,
                                texts.text("result." + finding.result()),
                                sentence(finding)));
    }

    /** What the deciding test says, where it is one of the verdict's. */
    static Optional<String> deciding(Verdict verdict, Texts texts) {
        return verdict.findings().stream()
                .filter(finding ->
                        finding.rule().equals(verdict.ruleSet().header().decides()))
                .findFirst()
                .map(new FindingsText(verdict, texts)::sentence);
    }

    private String sentence(FindingLine finding) {
        return texts.sentence(verdict.ruleSet(), finding.rule(), finding.result(), finding.measured(), finding.limit())
                .orElse(finding.rule() + " " + finding.result());
    }
}
