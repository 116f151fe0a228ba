package no.likevilkar.integration.cli;

import java.util.stream.Collectors;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.verdict.Verdict;

/** How the accounts were used, support received, what the case assumes, what was not checked against its source, and warnings. */
final class NotesText {

    private final Verdict verdict;
    private final Texts texts;
    private final Numbers numbers;
    private final Names names;

    NotesText(Verdict verdict, Texts texts, Names names) {
        this.verdict = verdict;
        this.texts = texts;
        this.numbers = texts.numbers(verdict.ruleSet());
        this.names = names;
    }

    void write(Page page) {
        var r = verdict.reconciliation();
        page.heading(texts.text("notes.heading"));
        page.item(
                "  - ",
                texts.text(
                        "notes.reconciliation",
                        r.lines(),
                        numbers.money(r.selected()),
                        numbers.money(r.included()),
                        numbers.money(r.corrected()),
                        numbers.money(r.netted())));
        verdict.support()
                .forEach(support -> page.item(
                        "  - ",
                        texts.text(
                                "notes.support",
                                support.name().isBlank() ? support.id() : support.name(),
                                numbers.money(support.amount().orElse(Interval.ALL)))));
        if (!verdict.assumptions().isEmpty()) {
            page.item(
                    "  - ",
                    texts.text(
                            "notes.assumptions",
                            verdict.assumptions().stream()
                                    .map(names::figure)
                                    .distinct()
                                    .collect(Collectors.joining("; "))));
        }
        if (!verdict.unverified().isEmpty()) {
            page.item(
                    "  - ",
                    texts.text(
                            "notes.unverified",
                            verdict.unverified().stream()
                                    .map(names.words()::key)
                                    .collect(Collectors.joining("; "))));
        }
        verdict.warnings()
                .forEach(code ->
                        page.item("  - ", texts.find("warning." + code).orElse(texts.text("notes.warning", code))));
    }
}
