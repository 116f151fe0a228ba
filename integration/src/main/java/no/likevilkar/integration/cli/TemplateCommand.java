package no.likevilkar.integration.cli;

import no.likevilkar.integration.template.Templates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code template}: a form to fill in. */
@picocli.CommandLine.Command(
        name = "template",
        description =
                "Prints a form to fill in: case (XML), case-json, ledger or price-sheet; or case-schema, the JSON schema.",
        sortOptions = false)
final class TemplateCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "case|case-json|case-schema|ledger|price-sheet", description = "which form")
    private String name;

    TemplateCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        data(Templates.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "found \"" + name + "\"; expected one of " + String.join(", ", Templates.names()))));
        return ExitCode.DONE;
    }
}
