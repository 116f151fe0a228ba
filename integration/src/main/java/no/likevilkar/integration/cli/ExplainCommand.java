package no.likevilkar.integration.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.ruleset.RuleDescription;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: the ladder of a bundle, the tree under a figure, or what a rule did. */
@picocli.CommandLine.Command(
        name = "explain",
        description = "Explains a verdict: its ladder, a figure down to its documents, or a rule.",
        sortOptions = false)
final class ExplainCommand extends Command {

    private static final int CLOSEST = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "1", paramLabel = "BUNDLE", description = "a bundle, <case>.verdict.zip")
    private Path path;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FIGURE|RULE",
            description =
                    "a figure such as unit/overhead.base/2024, or as much of its id as tells it from others; or a rule such as NO-C14")
    private Optional<String> what;

    @Option(
            names = "--run",
            paramLabel = "N",
            defaultValue = "1",
            description = "which run of the rules, where open questions made several (default: ${DEFAULT-VALUE})")
    private long run;

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws Exception {
        var bundle = BundleFiles.opened(path);
        var page = new Page(common().paint(console()));
        if (run < 1 || run > bundle.runs()) {
            throw new ParameterException(spec.commandLine(), "found run " + run + "; expected 1 to " + bundle.runs());
        }
        if (what.isEmpty()) {
            new LadderText(bundle, common().texts()).write(page);
        } else {
            rule(bundle, what.get(), page);
        }
        if (bundle.runs() > 1 && what.isPresent()) {
            page.gap().item("", common().texts().text("explain.runs", run, bundle.runs()));
        }
        data(page.toString());
        return ExitCode.DONE;
    }

    private void rule(ReadBundle bundle, String wanted, Page page) {
        List<RuleDescription> parts = bundle.ruleSet().rules().stream()
                .filter(rule -> rule.id().equals(wanted) || rule.catalogueId().equals(wanted))
                .toList();
        if (parts.isEmpty()) {
            figure(bundle, wanted, page);
        } else {
            new RuleStoryText(bundle, run, common().texts()).write(page, parts);
        }
    }

    private void figure(ReadBundle bundle, String wanted, Page page) {
        var tree = new FigureTreeText(bundle, run, common().texts());
        Set<String> meant = tree.known().contains(wanted)
                ? Set.of(wanted)
                : tree.known().stream()
                        .filter(id -> ("/" + id + "/").contains("/" + wanted + "/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (meant.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found \"" + wanted + "\"; expected a figure or a rule of the bundle, "
                            + (meant.isEmpty()
                                    ? "closest: " + closest(bundle, tree, wanted)
                                    : "one of: " + some(meant)));
        }
        tree.write(page, meant.iterator().next());
    }

    private static String some(Set<String> ids) {
        return ids.stream().sorted().limit(CLOSEST).collect(Collectors.joining(", "));
    }

    private static String closest(ReadBundle bundle, FigureTreeText tree, String wanted) {
        return Stream.concat(
                        tree.known().stream(), bundle.ruleSet().rules().stream().map(RuleDescription::id))
                .sorted(Comparator.comparingInt((String known) -> distance(known, wanted))
                        .thenComparing(known -> known))
                .limit(CLOSEST)
                .collect(Collectors.joining(", "));
    }

    /** To the whole id, or to the key in it: whoever looks for a figure often types its key alone. */
    private static int distance(String known, String wanted) {
        return Stream.concat(Stream.of(known), Stream.of(known.split("/")))
                .mapToInt(part -> Distance.between(part.toUpperCase(Locale.ROOT), wanted.toUpperCase(Locale.ROOT)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
