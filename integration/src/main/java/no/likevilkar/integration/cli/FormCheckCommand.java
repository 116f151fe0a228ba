package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.form.FormReader;
import no.likevilkar.integration.form.FormCheck;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleSet;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code form check}: whether the figures of a printed form add up. What comes out never changes the exit code. */
@CommandLine.Command(
        name = "check",
        description = "Checks whether the figures of a printed form add up; no verdict.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FormCheckCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description = "the figures as CSV: a column line, a column for each period, a column total")
    private Path path;

    @Mixin
    private FormRules rules;

    @Option(
            names = "--answer",
            paramLabel = "KEY=VALUE",
            description = "an answer to a question that the checks leave open; may be given several times")
    private List<String> answers = List.of();

    @Mixin
    private FormatOptions format;

    FormCheckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        var ruleSet = rules.ruleSet();
        var forms = rules.forms(ruleSet);
        var given = given();
        if (!Files.exists(path) || Files.isDirectory(path)) {
            error("CLI-005 command line: found no file " + FormText.plain(path.toString()) + ". Correct its name.");
            return ExitCode.REFUSED;
        }
        byte[] bytes = Files.readAllBytes(path);
        String name = FormText.plain(String.valueOf(path.getFileName())).strip();
        var document = new SourceDocument("form", name.isEmpty() ? "form" : name, Digests.sha256(bytes), bytes);
        var reading = new FormReader(ruleSet, forms).read(document);
        warn(document.name(), reading.warnings());
        if (!reading.usable()) {
            return refused(document, reading.problems());
        }
        var printed = reading.rows().get(0);
        try {
            var checked = new FormCheck(printed, document, ruleSet, rules.asOf(ruleSet)).check(given);
            var text = new FormCheckText(ruleSet, printed, document.name(), common().texts());
            if (format.json()) {
                data(new FormCheckJson(ruleSet, printed, document).bytes(checked, rules.asOf(ruleSet)));
            } else {
                var page = new Page(common().paint(console()));
                text.write(page, checked, rules.asOf(ruleSet));
                data(page.toString());
            }
            return ExitCode.DONE;
        } catch (CaseRefusedException refused) {
            throw wrong(ruleSet, refused);
        }
    }

    private Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        for (String answer : answers) {
            int at = answer.indexOf('=');
            if (at < 1
                    || at == answer.length() - 1
                    || given.put(answer.substring(0, at), answer.substring(at + 1)) != null) {
                throw new ParameterException(
                        spec.commandLine(), "found --answer \"" + answer + "\"; expected KEY=VALUE, each key once");
            }
        }
        return given;
    }

    /** The figures come from a form that was read, so what the rule set does not know is in the answers. */
    private ParameterException wrong(RuleSet ruleSet, CaseRefusedException refused) {
        var first = refused.objections().get(0);
        return new ParameterException(
                spec.commandLine(),
                "found --answer " + first.place() + ": \"" + first.found() + "\"; expected " + first.expected() + ". "
                        + first.remedy().replaceAll("\\.$", ""));
    }

    private ExitCode refused(SourceDocument document, List<Problem> problems) {
        problems.forEach(problem -> error(problem.sentence()));
        if (format.json()) {
            data(Canonical.bytes(Map.of("file", document.name(), "problems", Refusal.list(problems))));
        }
        return ExitCode.REFUSED;
    }
}
