package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import no.likevilkar.integration.template.Templates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code template}: a form to fill in. */
@picocli.CommandLine.Command(
        name = "template",
        description =
                "Prints a form to fill in: case (XML), case-json, ledger or price-sheet, the tables also as spreadsheets;"
                        + " or case-schema, the JSON schema.",
        sortOptions = false)
final class TemplateCommand extends Command {

    private static final String SPREADSHEET = ".xlsx";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "case|case-json|case-schema|ledger|price-sheet", description = "which form")
    private String name;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "write the form into this new file; one that ends in .xlsx becomes a spreadsheet in the language of --lang")
    private Path out;

    TemplateCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        String form = Templates.find(name)
                .orElseThrow(
                        () -> wrong("found \"" + name + "\"; expected one of " + String.join(", ", Templates.names())));
        if (out == null) {
            data(form);
            return ExitCode.DONE;
        }
        try {
            Files.write(out, bytes(form), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw wrong("--out " + out + " is there already; name a file that is not");
        }
        return ExitCode.DONE;
    }

    private byte[] bytes(String form) {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(SPREADSHEET)) {
            return form.getBytes(StandardCharsets.UTF_8);
        }
        return Templates.spreadsheet(name, common().language().name())
                .orElseThrow(() -> wrong("the form " + name + " is no table; name a file that does not end in .xlsx"));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
