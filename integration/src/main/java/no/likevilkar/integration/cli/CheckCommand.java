package no.likevilkar.integration.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Mixin;

/** {@code check}: reads the documents and says what is wrong with them; never a verdict. */
@picocli.CommandLine.Command(
        name = "check",
        description = "Reads cases and their documents, and reports problems and warnings; no verdict.",
        sortOptions = false)
final class CheckCommand extends Command {

    @Mixin
    private CaseOptions cases;

    private final List<ExitCode> codes = new ArrayList<>();

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var ruleSets = RuleSets.builtIn();
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            for (Path path : cases.paths()) {
                progress(path + " …");
                loader.load(path, cases.documents()).forEach(load -> report(load, ruleSets));
            }
        }
        return ExitCode.worst(codes);
    }

    private void report(CaseLoad load, RuleSets ruleSets) {
        var problems = Stream.concat(
                        load.problems().stream(), load.theCase().stream().flatMap(read -> objections(read, ruleSets)))
                .toList();
        codes.add(problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED);
        if (cases.json()) {
            data(Canonical.bytes(Map.of(
                    "case",
                    load.name(),
                    "problems",
                    Refusal.list(problems),
                    "warnings",
                    Refusal.list(load.warnings()),
                    "tables",
                    load.theCase().map(ReadColumns::of).orElse(List.of()).stream()
                            .map(ReadColumns::json)
                            .toList())));
            return;
        }
        var texts = common().texts();
        var page = new Page(common().paint(console()));
        page.item(
                "",
                texts.text(
                        problems.isEmpty() ? "check.good" : "check.bad",
                        load.name(),
                        problems.size(),
                        load.warnings().size()));
        problems.forEach(problem -> page.item("  - ", problem.sentence()));
        load.theCase()
                .map(ReadColumns::of)
                .orElse(List.of())
                .forEach(columns -> page.item("  - ", columns.text(texts)));
        load.warnings().forEach(warning -> page.item("  - ", texts.text("check.warning", warning.sentence())));
        data(page.toString());
    }

    /** What the rule set of the case does not know. Whether there is a rule set at all shows when it is assessed. */
    private Stream<Problem> objections(Case read, RuleSets ruleSets) {
        var theCase = cases.applyTo(read);
        return ruleSets.choose(theCase.regime(), theCase.asOf()).stream()
                .flatMap(ruleSet -> Refusal.of(CaseCheck.objections(theCase, ruleSet), theCase).stream());
    }
}
