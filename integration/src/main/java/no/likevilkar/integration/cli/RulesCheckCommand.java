package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.Set;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.check.RuleSetCheck;
import picocli.CommandLine.Mixin;

/** {@code rules check}: the checks that the build runs over each rule set. */
@picocli.CommandLine.Command(
        name = "check",
        description = "Runs the build checks over the rule sets; ends with 3 when one is broken.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCheckCommand extends Command {

    @Mixin
    private RuleSetOptions ruleSets;

    RulesCheckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var codes = new ArrayList<ExitCode>();
        ruleSets.chosen().forEach(set -> codes.add(report(set)));
        return ExitCode.worst(codes);
    }

    private ExitCode report(RuleSet set) {
        var page = new Page(common().paint(console()));
        var violations = RuleSetCheck.check(set, Set.of());
        violations.forEach(violation -> page.item("", violation.sentence()));
        page.item(
                "",
                common().texts()
                        .text(
                                "rules.check.summary",
                                set.header().name(),
                                set.rules().size(),
                                violations.size()));
        data(page.toString());
        return violations.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
