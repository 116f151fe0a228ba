package no.likevilkar.integration.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules show}: one rule whole, with what it rests on. */
@picocli.CommandLine.Command(
        name = "show",
        description = "Shows one rule whole: condition, basis, parameters in force, files.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesShowCommand extends Command {

    private static final int CLOSEST = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleSetOptions ruleSets;

    @Parameters(
            arity = "1",
            paramLabel = "ID",
            description = "a rule with all its parts, such as NO-C13, or one part, such as NO-C13/asset")
    private String id;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day whose parameters are shown (default: the first day of the rule set)")
    private LocalDate asOf;

    RulesShowCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var chosen = ruleSets.chosen();
        var found = chosen.stream().filter(set -> !parts(set).isEmpty()).toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found rule \"" + id + "\"; expected a rule of a rule set, closest: "
                            + String.join(", ", closest(chosen)));
        }
        for (RuleSet set : found) {
            var page = new Page(common().paint(console()));
            new RuleText(set, Optional.ofNullable(asOf).orElse(set.header().validFrom()), common().texts())
                    .write(page, parts(set));
            data(page.toString());
        }
        return ExitCode.DONE;
    }

    private List<RuleDescription> parts(RuleSet set) {
        return set.rules().stream()
                .filter(rule -> rule.id().equals(id) || rule.catalogueId().equals(id))
                .toList();
    }

    private List<String> closest(List<RuleSet> sets) {
        return sets.stream()
                .flatMap(set -> set.rules().stream())
                .flatMap(rule -> Stream.of(rule.id(), rule.catalogueId()))
                .distinct()
                .sorted(Comparator.comparingInt((String known) ->
                                Distance.between(known.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT)))
                        .thenComparing(known -> known))
                .limit(CLOSEST)
                .collect(Collectors.toList());
    }
}
