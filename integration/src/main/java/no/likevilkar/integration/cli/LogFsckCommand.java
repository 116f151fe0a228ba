package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.check.log.LogCheck;
import no.likevilkar.check.log.LogReport;
import no.likevilkar.check.log.LogTrust.Worth;
import no.likevilkar.integration.log.FolderFiles;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code log fsck}: reads every leaf of a log, makes every tile and the root again, and checks the checkpoint. */
@CommandLine.Command(
        name = "fsck",
        description = "Checks a log whole: every leaf, every tile, root and checkpoint. Changes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LogFsckCommand extends Command {

    @Parameters(arity = "1", paramLabel = "DIR", description = "the folder of the log: checkpoint, vkey, tile/…")
    private Path folder;

    @Mixin
    private TrustOptions trust;

    @Mixin
    private FormatOptions format;

    LogFsckCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        var whom = trust.trust().log();
        LogReport report;
        try {
            report = LogCheck.check(new FolderFiles(folder), whom, List.of());
        } catch (IOException e) {
            error(LogText.unreadable(folder, e));
            return ExitCode.UNAVAILABLE;
        }
        var code = code(report);
        if (format.json()) {
            data(LogJson.bytes(folder, LogText.word(code), report));
        } else {
            var page = new Page(common().paint(console()));
            new LogText(common().texts(), page).check(folder, code, report);
            data(page.toString());
        }
        return code;
    }

    private static ExitCode code(LogReport report) {
        if (!report.holds()) {
            return ExitCode.BROKEN;
        }
        boolean content = report.worth().isEmpty()
                || report.worth().get() == Worth.TRUSTED
                || report.worth().get() == Worth.WITNESSED_BEFORE;
        return content ? ExitCode.DONE : ExitCode.NOT_TRUSTED;
    }
}
