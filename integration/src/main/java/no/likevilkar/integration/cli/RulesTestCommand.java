package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.rulecase.CaseResult;
import no.likevilkar.rulecase.RuleCases;
import no.likevilkar.ruleset.RuleSet;
import picocli.CommandLine.Mixin;

/** {@code rules test}: runs the rule cases that stand beside the rules. */
@picocli.CommandLine.Command(
        name = "test",
        description = "Runs the rule cases of the rule sets; ends with 3 when one fails or a rule has none.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesTestCommand extends Command {

    @Mixin
    private RuleSetOptions ruleSets;

    RulesTestCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var codes = new ArrayList<ExitCode>();
        ruleSets.chosen().forEach(set -> codes.add(report(set, RuleCases.run(set))));
        return ExitCode.worst(codes);
    }

    private ExitCode report(RuleSet set, List<CaseResult> results) {
        var texts = common().texts();
        var page = new Page(common().paint(console()));
        var failed = results.stream().filter(result -> !result.holds()).toList();
        failed.forEach(result -> {
            page.item("", result.ruleCase().place());
            result.failures().forEach(failure -> page.item("  - ", failure));
        });
        var never = RuleCases.neverFired(set, results);
        if (!never.isEmpty()) {
            page.item("", texts.text("rules.test.never", String.join(", ", never)));
        }
        page.item(
                "",
                texts.text(
                        "rules.test.summary",
                        set.header().name(),
                        results.size(),
                        failed.size(),
                        set.rules().size() - never.size(),
                        set.rules().size()));
        data(page.toString());
        return failed.isEmpty() && never.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
