package no.likevilkar.integration.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.form.Sheet;
import no.likevilkar.integration.form.Sheet.Offer;
import no.likevilkar.integration.form.Sheets;
import no.likevilkar.integration.report.FormPage;
import no.likevilkar.replay.BrokenBundleException;
import no.likevilkar.ruleset.Form;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code form}: the form that a regime prints, from a bundle. */
@CommandLine.Command(
        name = "form",
        description = "Prints the form of a verdict, where its regime prints one.",
        sortOptions = false)
final class FormCommand extends Command {

    /** Names as people type them. */
    private enum Format {
        text,
        json,
        html
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "BUNDLE", description = "a bundle, <case>.verdict.zip")
    private Optional<Path> path;

    @Option(
            names = "--bid",
            paramLabel = "ID",
            description =
                    "whose figures stand on the lines of offers (default: the one the prices pick, else the cheapest)")
    private Optional<String> bid;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "how the form is written (default: ${DEFAULT-VALUE}); html stands alone and prints well")
    private Format format;

    private FormCommand(Console console) {
        super(console);
    }

    static CommandLine of(Console console) {
        return new CommandLine(new FormCommand(console)).addSubcommand(new FormCheckCommand(console));
    }

    @Override
    ExitCode run() throws Exception {
        var file = path.orElseThrow(() -> wrong("found no bundle; expected the path of one"));
        var bundle = BundleFiles.opened(file);
        var sheets = new Sheets(bundle.verdict(), bundle.ruleSet());
        if (sheets.forms().isEmpty()) {
            throw wrong(none(bundle));
        }
        try {
            print(bundle, sheets);
        } catch (IllegalArgumentException unreadable) {
            throw new BrokenBundleException(file + ": " + unreadable.getMessage());
        }
        return ExitCode.DONE;
    }

    private void print(ReadBundle bundle, Sheets sheets) {
        var offer = bid.isEmpty() ? sheets.first() : Optional.of(offer(sheets, bid.get()));
        List<Sheet> printed =
                sheets.forms().stream().map(form -> sheets.sheet(form, offer)).toList();
        switch (format) {
            case json -> data(new FormJson(bundle).bytes(printed, sheets.offers()));
            case html ->
                data(new String(
                        FormPage.html(
                                bundle,
                                printed,
                                sheets.offers(),
                                common().language().name()),
                        StandardCharsets.UTF_8));
            default -> {
                var page = new Page(common().paint(console()));
                new FormText(bundle, common().texts()).write(page, printed, sheets.offers());
                data(page.toString());
            }
        }
    }

    private static String none(ReadBundle bundle) {
        var ruleSet = bundle.ruleSet();
        return ruleSet.forms().isEmpty()
                ? "found a verdict under " + ruleSet
                        + ", whose rule set has no form; expected one under a rule set with a form"
                : "found a verdict with the outcome " + bundle.verdict().text("outcome")
                        + " and no form; expected one that prints "
                        + ruleSet.forms().stream().map(Form::id).collect(Collectors.joining(" or "));
    }

    private Offer offer(Sheets sheets, String id) {
        return sheets.offer(id)
                .orElseThrow(() -> wrong("found --bid \"" + id + "\"; expected "
                        + (sheets.offers().isEmpty()
                                ? "no such option, because the verdict has no bids"
                                : "one of "
                                        + sheets.offers().stream()
                                                .map(Offer::id)
                                                .collect(Collectors.joining(", ")))));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
