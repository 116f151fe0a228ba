package no.likevilkar.integration.cli;

import no.likevilkar.integration.catalogue.RuleCatalogue;
import no.likevilkar.ruleset.RuleSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules catalogue}: every rule of one rule set on a page. */
@picocli.CommandLine.Command(
        name = "catalogue",
        description = "Prints the newest rule set of one regime as a page of Markdown, rule by rule, in English.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCatalogueCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleSetOptions ruleSets;

    RulesCatalogueCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        data(RuleCatalogue.markdown(one()));
        return ExitCode.DONE;
    }

    /** Rule sets come in order of regime and version. */
    private RuleSet one() {
        var chosen = ruleSets.chosen();
        var regimes =
                chosen.stream().map(set -> set.header().regime()).distinct().toList();
        if (regimes.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found no --regime; expected one of " + String.join(", ", regimes)
                            + ", because a page is about one");
        }
        return chosen.get(chosen.size() - 1);
    }
}
