package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.replay.BrokenBundleException;
import no.likevilkar.replay.Recorded;
import no.likevilkar.replay.Replay;
import no.likevilkar.replay.ReplayResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: runs the rules again over what bundles record and compares byte by byte, the report too. */
@picocli.CommandLine.Command(
        name = "replay",
        description =
                "Runs the rules again over what bundles record and compares case, trace, verdict and report byte by byte.",
        sortOptions = false)
final class ReplayCommand extends Command {

    @Parameters(arity = "1..*", paramLabel = "BUNDLE", description = "<case>.verdict.zip")
    private List<Path> bundles;

    @Option(
            names = "--rules-from-bundle",
            description =
                    "compile the rules inside the bundle, after the check of what rules may use, instead of running those"
                            + " built in")
    private boolean rulesFromBundle;

    @Mixin
    private FormatOptions format;

    ReplayCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var replay = Replay.builtIn();
        var text = new ReplayText(common().texts(), rulesFromBundle);
        var codes = new ArrayList<ExitCode>();
        for (Path path : bundles) {
            progress(path + " …");
            codes.add(one(path, replay, text));
        }
        return ExitCode.worst(codes);
    }

    private ExitCode one(Path path, Replay replay, ReplayText text) {
        try {
            var files = BundleFiles.files(path);
            var recorded = Recorded.read(files);
            var replayed = Replayed.of(
                    files, recorded, rulesFromBundle ? replay.runWithItsOwnRules(recorded) : replay.run(recorded));
            print(text.of(replayed), ReplayJson.of(replayed, rulesFromBundle));
            return code(replayed.result());
        } catch (BrokenBundleException broken) {
            print(text.broken(path.toString(), broken.getMessage()), ReplayJson.broken(path, broken.getMessage()));
            return ExitCode.BROKEN;
        } catch (IOException unreadable) {
            error(Faults.problem(path.toString(), unreadable).sentence());
            return ExitCode.BROKEN;
        }
    }

    private void print(String text, byte[] json) {
        if (format.json()) {
            data(json);
        } else {
            data(text);
        }
    }

    private static ExitCode code(ReplayResult result) {
        if (result instanceof ReplayResult.Same) {
            return ExitCode.DONE;
        }
        return result instanceof ReplayResult.Differs ? ExitCode.DIFFERS : ExitCode.CANNOT_REPLAY;
    }
}
