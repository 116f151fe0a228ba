package no.likevilkar.integration.cli;

import java.time.LocalDate;
import java.util.List;
import no.likevilkar.fact.Result;
import no.likevilkar.integration.document.form.PrintedForm;
import no.likevilkar.integration.form.Checked;
import no.likevilkar.integration.form.Checked.Test;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/** What came of checking a printed form, on a terminal: the first line that does not add up before everything else. */
final class FormCheckText {

    private final RuleSet ruleSet;
    private final PrintedForm printed;
    private final String file;
    private final Texts texts;

    FormCheckText(RuleSet ruleSet, PrintedForm printed, String file, Texts texts) {
        this.ruleSet = ruleSet;
        this.printed = printed;
        this.file = file;
        this.texts = texts;
    }

    void write(Page page, Checked checked, LocalDate asOf) {
        page.item(
                "",
                texts.text(
                        "form.check.head",
                        file,
                        printed.form().name().in(texts.language().name()),
                        printed.form().id(),
                        ruleSet,
                        asOf));
        if (!printed.only()) {
            page.item("", texts.text("form.check.several"));
        }
        var failed = checked.of(Result.NOT_MET);
        var open = checked.of(Result.UNDETERMINED);
        if (checked.tests().isEmpty()) {
            page.gap().item("", texts.text("form.check.nothing"));
        } else if (failed.isEmpty()) {
            page.gap().loud(open.isEmpty() ? Paint.Colour.GREEN : Paint.Colour.YELLOW, texts.text("form.check.none"));
        } else {
            page.heading(texts.text("form.check.first"));
            one(page, failed.get(0));
            several(page, "form.check.others", failed.subList(1, failed.size()));
        }
        several(page, "form.check.open", open);
        questions(page, checked);
        if (!checked.complete()) {
            page.gap().item("", texts.text("warning.TOO-MANY-OPEN-QUESTIONS"));
        }
        int held = checked.of(Result.MET).size();
        page.gap().item("", texts.text("form.check.count", held, failed.size(), open.size()));
        page.line("FORM " + file + " held=" + held + " failed=" + failed.size() + " open=" + open.size());
    }

    private void several(Page page, String heading, List<Test> tests) {
        if (!tests.isEmpty()) {
            page.heading(texts.text(heading));
            tests.forEach(test -> one(page, test));
        }
    }

    private void one(Page page, Test test) {
        page.item(
                "  - ",
                texts.text(
                        "form.check.line",
                        test.line().number(),
                        test.line().name().in(texts.language().name()),
                        test.place()
                                .map(place -> texts.text(
                                        "form.check.place", file, place.row(), FormText.plain(place.column())))
                                .orElse(file)));
        page.item("    ", sentence(test) + " [" + test.rule() + "]");
    }

    private String sentence(Test test) {
        return texts.sentence(ruleSet, test.rule(), test.result(), test.measured(), test.limit())
                .orElse(texts.text("result." + test.result()));
    }

    private void questions(Page page, Checked checked) {
        if (checked.questions().isEmpty()) {
            return;
        }
        page.heading(texts.text("form.check.questions"));
        checked.questions().forEach(asked -> {
            var key = ruleSet.keys().require(asked.question().key());
            page.item("  - ", label(key) + ": --answer " + key.name() + "=" + String.join("|", asked.answers()));
        });
    }

    private String label(Key key) {
        return key.label().in(texts.language().name());
    }
}
