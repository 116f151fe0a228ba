package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Checker;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.verify.Verification;
import no.likevilkar.integration.verify.VerificationJson;
import no.likevilkar.integration.verify.VerificationText;
import no.likevilkar.integration.verify.Wording;
import no.likevilkar.ruleset.RuleSets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code verify}: proves bundles without running a rule and without a network, and says what was proven. */
@picocli.CommandLine.Command(
        name = "verify",
        description =
                "Proves bundles: files, digests, documents, arithmetic, outcome, signature and log. Runs no rule.",
        sortOptions = false)
final class VerifyCommand extends Command {

    @Parameters(arity = "1..*", paramLabel = "BUNDLE", description = "<case>.verdict.zip")
    private List<Path> bundles;

    @Mixin
    private TrustOptions trust;

    @Mixin
    private FormatOptions format;

    private final List<ExitCode> codes = new ArrayList<>();

    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        var whom = trust.trust();
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

    private static Map<String, String> ruleSets() {
        var byDigest = new TreeMap<String, String>();
        RuleSets.builtIn().all().forEach(set -> byDigest.put(set.digest(), set.toString()));
        return byDigest;
    }
}
