package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.bundle.VerdictKey;
import no.likevilkar.integration.key.BadKeyException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How bundles are written: who signs, and who gets one of their own. */
final class BundleOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--key", paramLabel = "FILE", description = "sign the bundles with this Ed25519 key (PKCS#8, PEM)")
    private Path key;

    @Option(
            names = "--view",
            paramLabel = "PARTY",
            description =
                    "write beside each bundle also <case>.PARTY.verdict.zip, the bundle with what this party may see: unit,"
                            + " buyer, complainant, public, or the id of a bid")
    private List<String> views = List.of();

    boolean hasKey() {
        return key != null;
    }

    boolean hasViews() {
        return !views.isEmpty();
    }

    Views views() {
        return new Views(views);
    }

    /**
     * The key to sign with, if there is one.
     *
     * @throws ParameterException when the file holds none
     */
    Optional<VerdictKey> key() throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(VerdictKey.read(Files.readAllBytes(key)));
        } catch (BadKeyException e) {
            throw new ParameterException(spec.commandLine(), "--key " + key + ": " + e.getMessage());
        }
    }
}
