package no.likevilkar.integration.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Checker.Report;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.log.Logged;
import no.likevilkar.check.signature.Signature;
import no.likevilkar.check.signature.Signature.State;

/**
 * One file verified.
 *
 * @param file its name
 * @param report what the checker found
 * @param asked whether somebody said whom to trust
 */
public record Verification(String file, Report report, boolean asked) {

    /** Everything holds, and the signature is trusted where that was asked for. */
    public static final int VERIFIED = 0;

    /** Something does not hold, or the file is no bundle. */
    public static final int BROKEN = 20;

    /** Everything holds, but signature or log is not trusted. */
    public static final int NOT_TRUSTED = 21;

    /** Verifies the file at a path, which may be anything. */
    public static Verification of(Path path, Checker checker, boolean asked) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                return none(name, "nothing there, or a folder", asked);
            }
            if (Files.size(path) > StoredZip.MOST_BYTES) {
                return none(name, Files.size(path) + " bytes", asked);
            }
            return new Verification(name, checker.check(Files.readAllBytes(path)), asked);
        } catch (IOException e) {
            return none(name, "a file that cannot be read", asked);
        }
    }

    private static Verification none(String name, String found, boolean asked) {
        var protocol = new Protocol();
        protocol.fail("CHK-000", name, found, "a bundle of at most " + StoredZip.MOST_BYTES + " bytes");
        return new Verification(
                name, new Report(protocol, Optional.empty(), Signature.NONE, Logged.NONE, Logged.NONE), asked);
    }

    /** {@link #VERIFIED}, {@link #BROKEN} or {@link #NOT_TRUSTED}. */
    public int exitCode() {
        if (!report.holds()) {
            return BROKEN;
        }
        boolean trusted = report.signature().state() == State.TRUSTED
                && report.log().state().isAcceptable()
                && report.erasures().state().isAcceptable();
        return asked && !trusted ? NOT_TRUSTED : VERIFIED;
    }

    /** The line that scripts can rely on. */
    public String lastLine() {
        String word = exitCode() == VERIFIED ? "VERIFIED" : exitCode() == BROKEN ? "BROKEN" : "NOT_TRUSTED";
        return report.bundle()
                .filter(bundle -> bundle.caseId().matches("[A-Za-z0-9._-]{1,100}"))
                .map(bundle -> word + " " + bundle.caseId() + (exitCode() == BROKEN ? "" : " " + bundle.digest()))
                .orElse(word + " " + Lines.harmless(file).replace(' ', '_'));
    }
}
