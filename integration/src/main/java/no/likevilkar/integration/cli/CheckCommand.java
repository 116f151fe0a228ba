package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.marked.MarkedCopies;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: reads the documents and says what is wrong with them; never a verdict. */
@picocli.CommandLine.Command(
        name = "check",
        description = "Reads cases and their documents, and reports problems and warnings; no verdict.",
        sortOptions = false)
final class CheckCommand extends Command {

    @Mixin
    private CaseOptions cases;

    @Option(
            names = "--marked",
            paramLabel = "DIR",
            description = "write here a copy of each spreadsheet with problems, its cells coloured and commented")
    private Path marked;

    private final List<ExitCode> codes = new ArrayList<>();

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        var ruleSets = RuleSets.builtIn();
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            for (Path path : cases.paths()) {
                progress(path + " …");
                for (CaseLoad load : loader.load(path, cases.documents())) {
                    report(load, ruleSets);
                }
            }
        }
        return ExitCode.worst(codes);
    }

    private void report(CaseLoad load, RuleSets ruleSets) throws IOException {
        var problems = Stream.concat(
                        load.problems().stream(), load.theCase().stream().flatMap(read -> objections(read, ruleSets)))
                .toList();
        codes.add(problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED);
        var copies = copies(load, problems);
        if (cases.json()) {
            data(json(load, problems, copies));
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
        copies.forEach(copy -> page.item(
                "  - ",
                copy.file()
                        .map(file -> texts.text("check.copy", copy.document(), marked.resolve(file)))
                        .orElseGet(() -> texts.text("check.nocopy", copy.document(), copy.refused()))));
        load.theCase()
                .map(ReadColumns::of)
                .orElse(List.of())
                .forEach(columns -> page.item("  - ", columns.text(texts)));
        load.warnings().forEach(warning -> page.item("  - ", texts.text("check.warning", warning.sentence())));
        data(page.toString());
    }

    private byte[] json(CaseLoad load, List<Problem> problems, List<MarkedCopies.Copy> copies) {
        var json = Tree.of(
                "case",
                load.name(),
                "problems",
                Refusal.list(problems),
                "warnings",
                Refusal.list(load.warnings()),
                "tables",
                load.theCase().map(ReadColumns::of).orElse(List.of()).stream()
                        .map(ReadColumns::json)
                        .toList());
        if (marked != null) {
            json.put("copies", copies.stream().map(MarkedCopies.Copy::json).toList());
        }
        return Canonical.bytes(json);
    }

    private List<MarkedCopies.Copy> copies(CaseLoad load, List<Problem> problems) throws IOException {
        if (marked == null || problems.isEmpty()) {
            return List.of();
        }
        Files.createDirectories(marked);
        String name = load.name().replace('/', '-');
        return MarkedCopies.write(
                marked, name, load.documents(), problems, common().language().name());
    }

    /** What the rule set of the case does not know. Whether there is a rule set at all shows when it is assessed. */
    private Stream<Problem> objections(Case read, RuleSets ruleSets) {
        var theCase = cases.applyTo(read);
        return ruleSets.choose(theCase.regime(), theCase.asOf()).stream()
                .flatMap(ruleSet -> Refusal.of(CaseCheck.objections(theCase, ruleSet), theCase).stream());
    }
}
