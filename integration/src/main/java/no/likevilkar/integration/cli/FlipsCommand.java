package no.likevilkar.integration.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.Assessor;
import no.likevilkar.integration.diff.Flips;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code flips}: a corpus of cases under two rule sets, the verdicts that flip first. */
@picocli.CommandLine.Command(
        name = "flips",
        description = "Assesses cases under two rule sets and tells which verdicts flip.",
        sortOptions = false)
final class FlipsCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "RULESET", description = "such as no-eea/2026.0")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "RULESET", description = "such as no-eea/2026.1")
    private String to;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "where named documents are looked for first (default: beside the case file)")
    private Path documents;

    @Mixin
    private FormatOptions format;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "cases, as assess takes them")
    private List<Path> paths;

    private final List<ExitCode> codes = new ArrayList<>(List.of(ExitCode.DONE));

    FlipsCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var assessor = Assessor.builtIn();
        var first = chosen(assessor.ruleSets(), from);
        var second = chosen(assessor.ruleSets(), to);
        var pairs = new ArrayList<Flips.Pair>();
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            for (Path path : paths) {
                progress(path + " …");
                loader.load(path, Optional.ofNullable(documents))
                        .forEach(load -> one(load, assessor, first, second, pairs));
            }
        }
        var ordered = Flips.ordered(pairs);
        data(format.json() ? json(ordered) : text(first, second, ordered));
        return ExitCode.worst(codes);
    }

    private RuleSet chosen(RuleSets all, String wanted) {
        return all.all().stream()
                .filter(set -> (set.header().regime() + "/" + set.header().version()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "found rule set \"" + wanted + "\"; expected one of "
                                + all.all().stream()
                                        .map(set -> set.header().regime() + "/"
                                                + set.header().version())
                                        .collect(Collectors.joining(", "))));
    }

    private void one(CaseLoad load, Assessor assessor, RuleSet first, RuleSet second, List<Flips.Pair> pairs) {
        warn(load.name(), load.warnings());
        if (load.theCase().isEmpty()) {
            refuse(load.name(), load.problems());
            return;
        }
        var theCase = load.theCase().get();
        if (!theCase.regime().equals(first.header().regime())) {
            progress(load.name() + ": left out, because it is a case of regime " + theCase.regime());
            return;
        }
        var pair = Flips.of(assessor, first, second, theCase);
        pairs.add(pair);
        if (pair.from().verdict().isEmpty() && pair.to().verdict().isEmpty()) {
            refuse(load.name(), Refusal.of(pair.to().objections(), theCase));
        }
    }

    private void refuse(String name, List<Problem> problems) {
        codes.add(ExitCode.REFUSED);
        problems.forEach(problem -> error(name + ": " + problem.sentence()));
    }

    private String text(RuleSet first, RuleSet second, List<Flips.Pair> pairs) {
        var page = new Page(common().paint(console()));
        new FlipsText(first, second, common().texts()).write(page, pairs);
        return page.toString();
    }

    private static String json(List<Flips.Pair> pairs) {
        return pairs.stream()
                .map(pair -> new String(
                                Canonical.bytes(Tree.of(
                                        "case",
                                        pair.caseId(),
                                        "flips",
                                        pair.flips(),
                                        "from",
                                        row(pair.from(), pair.theCase()),
                                        "to",
                                        row(pair.to(), pair.theCase()),
                                        "findings",
                                        pair.turned().stream()
                                                .map(FlipsCommand::row)
                                                .toList())),
                                StandardCharsets.UTF_8)
                        + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> row(Flips.Assessed assessed, Case theCase) {
        return assessed.verdict()
                .map(verdict -> Tree.of(
                        "ruleSet",
                        FlipsText.name(verdict.ruleSet()),
                        "outcome",
                        verdict.outcome().name(),
                        "strength",
                        verdict.strength().map(Enum::name).orElse(null)))
                .orElseGet(() -> Tree.of("problems", Refusal.list(Refusal.of(assessed.objections(), theCase))));
    }

    private static Map<String, Object> row(Flips.Turned turned) {
        return Tree.of(
                "rule",
                turned.rule(),
                "subject",
                turned.subject(),
                "period",
                turned.period(),
                "from",
                turned.from().map(Enum::name).orElse(null),
                "to",
                turned.to().map(Enum::name).orElse(null));
    }
}
