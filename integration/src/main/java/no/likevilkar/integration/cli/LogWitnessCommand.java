package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.integration.key.BadKeyException;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.log.FolderFiles;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.Witness;
import no.likevilkar.integration.log.Witness.Look;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code log witness}: checks that a log only grew since the last look, and signs its checkpoint. */
@CommandLine.Command(
        name = "witness",
        description = "Checks that a log is whole and only grew since the last look, and signs its checkpoint.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LogWitnessCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "DIR", description = "the folder of the log: checkpoint, vkey, tile/…")
    private Path folder;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            required = true,
            description = "what the witness remembers; made at the first look, which pins the log. Keep it")
    private Path state;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "the witness's own Ed25519 key (PKCS#8, PEM); use it for nothing else")
    private Path key;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "name of the witness in its signature (default: witness/ and the beginning of the key's id)")
    private Optional<String> name;

    @Option(names = "--out", paramLabel = "FILE", description = "write the signed checkpoint there, for the log")
    private Optional<Path> out;

    @Mixin
    private TrustOptions trust;

    @Mixin
    private FormatOptions format;

    LogWitnessCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        var whom = trust.trust().log();
        var signer = signer();
        Look look;
        try {
            look = new Witness(state, signer, Clock.systemUTC()).look(new FolderFiles(folder), whom);
        } catch (BadLogException e) {
            throw new ParameterException(spec.commandLine(), "--state " + state + ": " + e.getMessage());
        } catch (IOException e) {
            error(LogText.unreadable(folder, e));
            return ExitCode.UNAVAILABLE;
        }
        if (out.isPresent() && look.cosigned().isPresent()) {
            Files.write(out.get(), look.cosigned().get().getBytes(StandardCharsets.UTF_8));
        }
        return tell(look, signer);
    }

    private ExitCode tell(Look look, NoteSigner signer) {
        var code = code(look);
        if (format.json()) {
            data(LogJson.bytes(folder, LogText.word(code, look), look, signer));
        } else {
            var page = new Page(common().paint(console()));
            new LogText(common().texts(), page).look(folder, code, look, signer);
            data(page.toString());
        }
        return code;
    }

    private static ExitCode code(Look look) {
        if (look.cosigned().isPresent()) {
            return ExitCode.DONE;
        }
        return look.report().holds() && look.refusals().isEmpty() ? ExitCode.NOT_TRUSTED : ExitCode.BROKEN;
    }

    private NoteSigner signer() throws IOException {
        try {
            var own = SigningKey.read(Files.readAllBytes(key));
            return NoteSigner.ofWitness(name.orElse("witness/" + own.id().substring(0, 16)), own);
        } catch (BadKeyException e) {
            throw new ParameterException(spec.commandLine(), "--key " + key + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--name: found " + e.getMessage());
        }
    }
}
