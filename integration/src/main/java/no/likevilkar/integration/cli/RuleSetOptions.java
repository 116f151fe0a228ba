package no.likevilkar.integration.cli;

import java.util.List;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rule sets a command is about. */
final class RuleSetOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--regime", paramLabel = "ID", description = "only rule sets of this regime (default: all)")
    private String regime;

    List<RuleSet> chosen() {
        var all = RuleSets.builtIn();
        var chosen = regime == null ? all.all() : all.of(regime);
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found regime \"" + regime + "\"; expected one of "
                            + String.join(
                                    ", ",
                                    all.all().stream()
                                            .map(set -> set.header().regime())
                                            .distinct()
                                            .toList()));
        }
        return chosen;
    }
}
