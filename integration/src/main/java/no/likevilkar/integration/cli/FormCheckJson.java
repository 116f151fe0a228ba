package no.likevilkar.integration.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.form.PrintedForm;
import no.likevilkar.integration.form.Checked;
import no.likevilkar.integration.form.Checked.Test;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Decimals;

/** What came of checking a printed form, as JSON: the same in every language. */
final class FormCheckJson {

    private final RuleSet ruleSet;
    private final PrintedForm printed;
    private final SourceDocument document;

    FormCheckJson(RuleSet ruleSet, PrintedForm printed, SourceDocument document) {
        this.ruleSet = ruleSet;
        this.printed = printed;
        this.document = document;
    }

    byte[] bytes(Checked checked, LocalDate asOf) {
        return Canonical.bytes(Tree.of(
                "file",
                document.name(),
                "sha256",
                document.sha256(),
                "form",
                printed.form().id(),
                "ruleSet",
                Map.of(
                        "id",
                        ruleSet.header().regime(),
                        "version",
                        ruleSet.header().version(),
                        "digest",
                        ruleSet.digest()),
                "asOf",
                asOf.toString(),
                "held",
                checked.of(Result.MET).size(),
                "failed",
                rows(checked.of(Result.NOT_MET)),
                "open",
                rows(checked.of(Result.UNDETERMINED)),
                "questions",
                checked.questions().stream()
                        .map(asked -> Tree.of("key", asked.question().key(), "answers", asked.answers()))
                        .toList(),
                "complete",
                checked.complete()));
    }

    private List<Map<String, Object>> rows(List<Test> tests) {
        return tests.stream().map(this::row).toList();
    }

    private Map<String, Object> row(Test test) {
        return Tree.of(
                "rule",
                test.rule(),
                "line",
                test.line().number(),
                "row",
                test.place().map(place -> place.row()).orElse(null),
                "column",
                test.place().map(place -> place.column()).orElse(null),
                "printed",
                amount(test.measured()),
                "expected",
                amount(test.limit()));
    }

    private static Object amount(Optional<Interval> value) {
        return value.map(known -> Decimals.line(known, Decimals::plain)).orElse(null);
    }
}
