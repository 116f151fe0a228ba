package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Checker;
import no.likevilkar.check.signature.BadTrustException;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.verify.Verification;
import no.likevilkar.integration.verify.VerificationJson;
import no.likevilkar.integration.verify.VerificationText;
import no.likevilkar.integration.verify.Wording;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: proves bundles without running a rule and without a network, and says what was proven. */
@picocli.CommandLine.Command(
        name = "verify",
        description = "Proves bundles: files, digests, documents, arithmetic, outcome and signature. Runs no rule.",
        sortOptions = false)
final class VerifyCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "BUNDLE", description = "<case>.verdict.zip")
    private List<Path> bundles;

    @Option(names = "--trust", paramLabel = "FILE", description = "trust.json: whose signatures count")
    private Path trust;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "with --trust: the day on which keys have to be valid (default: today)")
    private LocalDate at;

    @Mixin
    private FormatOptions format;

    private final List<ExitCode> codes = new ArrayList<>();

    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        var whom = trust();
        var checker = new Checker(new OpenedDocuments(), whom);
        var ruleSets = ruleSets();
        var text = new VerificationText(new Wording(common().language().name()), ruleSets);
        for (Path path : bundles) {
            progress(path + " …");
            var verification = Verification.of(path, checker, whom.isAsked());
            data(
                    format.json()
                            ? VerificationJson.of(verification, ruleSets) + "\n"
                            : (codes.isEmpty() ? "" : "\n") + text.write(verification));
            codes.add(code(verification));
        }
        return ExitCode.worst(codes);
    }

    private static ExitCode code(Verification verification) {
        return switch (verification.exitCode()) {
            case Verification.VERIFIED -> ExitCode.DONE;
            case Verification.NOT_TRUSTED -> ExitCode.NOT_TRUSTED;
            default -> ExitCode.BROKEN;
        };
    }

    private Trust trust() throws IOException {
        if (trust == null) {
            return Trust.notAsked();
        }
        try {
            return Trust.of(Files.readAllBytes(trust), at == null ? LocalDate.now() : at);
        } catch (BadTrustException e) {
            throw new ParameterException(spec.commandLine(), "--trust " + trust + ": " + e.getMessage());
        }
    }

    private static Map<String, String> ruleSets() {
        var byDigest = new TreeMap<String, String>();
        RuleSets.builtIn().all().forEach(set -> byDigest.put(set.digest(), set.toString()));
        return byDigest;
    }
}
