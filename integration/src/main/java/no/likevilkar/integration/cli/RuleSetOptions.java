package no.likevilkar.integration.cli;

import java.nio.file.Path;
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

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "the rule set whose sources stand in this folder, instead of the built-in ones")
    private Path folder;

    /** @throws no.likevilkar.ruleset.source.ForeignRulesException when the folder named holds no rule set */
    List<RuleSet> chosen() {
        if (folder != null) {
            return List.of(RuleFolder.read(folder));
        }
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
