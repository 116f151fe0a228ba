package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.likevilkar.check.signature.BadTrustException;
import no.likevilkar.check.signature.Trust;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose signatures count, and on which day. */
final class TrustOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--trust", paramLabel = "FILE", description = "trust.json: whose signatures count")
    private Path trust;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "with --trust: the day on which keys have to be valid (default: today)")
    private LocalDate at;

    /**
     * As the options say.
     *
     * @throws ParameterException when the file is no trust file
     */
    Trust trust() throws IOException {
        if (trust == null) {
            return Trust.notAsked();
        }
        try {
            return Trust.of(Files.readAllBytes(trust), at == null ? LocalDate.now() : at);
        } catch (BadTrustException e) {
            throw new ParameterException(spec.commandLine(), "--trust " + trust + ": " + e.getMessage());
        }
    }
}
