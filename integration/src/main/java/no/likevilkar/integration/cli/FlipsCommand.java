package no.likevilkar.integration.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.diff.Flips;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Verdict;
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
        data(format.json() ? json(ordered) : text(ordered));
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
        try {
            warn(load.name(), load.warnings());
            if (load.theCase().isPresent()) {
                var theCase = load.theCase().get();
                if (theCase.regime().equals(first.header().regime())) {
                    pairs.add(Flips.of(assessor, first, second, theCase));
                } else {
                    progress(load.name() + ": left out, because it is a case of regime " + theCase.regime());
                }
            } else {
                refuse(load.name(), load.problems());
            }
        } catch (CaseRefusedException refused) {
            refuse(load.name(), Refusal.of(refused.objections(), load.theCase().orElseThrow()));
        }
    }

    private void refuse(String name, List<Problem> problems) {
        codes.add(ExitCode.REFUSED);
        problems.forEach(problem -> error(name + ": " + problem.sentence()));
    }

    private String text(List<Flips.Pair> pairs) {
        var texts = common().texts();
        var page = new Page(common().paint(console()));
        var table = new Table();
        pairs.forEach(pair ->
                table.row(pair.caseId(), words(texts, pair.from()), pair.flips() ? "→" : "=", words(texts, pair.to())));
        long flips = pairs.stream().filter(Flips.Pair::flips).count();
        long shifts = pairs.stream().filter(Flips.Pair::shifts).count();
        page.item("", texts.text("flips.summary", flips, pairs.size(), shifts, from, to))
                .gap();
        page.table(table).gap();
        return page.line("FLIPS " + flips + " of " + pairs.size() + " " + from + " " + to)
                .toString();
    }

    private static String words(Texts texts, Verdict verdict) {
        return texts.text("outcome.short." + verdict.outcome())
                + verdict.strength()
                        .map(strength -> ", "
                                + texts.text("diff.strength." + strength.name().toLowerCase(Locale.ROOT)))
                        .orElse("");
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
                                        row(pair.from()),
                                        "to",
                                        row(pair.to()))),
                                StandardCharsets.UTF_8)
                        + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> row(Verdict verdict) {
        return Tree.of(
                "ruleSet",
                verdict.ruleSet().header().regime() + "/"
                        + verdict.ruleSet().header().version(),
                "outcome",
                verdict.outcome().name(),
                "strength",
                verdict.strength().map(Enum::name).orElse(null));
    }
}
