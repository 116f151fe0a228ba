package no.likevilkar.integration.cli;

import java.io.IOException;
import no.likevilkar.integration.document.Problem;

/** What is said when the program or the machine fails: one line with a code; details only where asked for. */
final class Faults {

    private Faults() {}

    static Problem problem(String name, Throwable fault) {
        return fault instanceof IOException
                ? new Problem(
                        "CLI-901",
                        name,
                        "reading or writing",
                        fault.getClass().getSimpleName() + ": " + fault.getMessage(),
                        "files that can be read and written",
                        "Check path, permissions and room on the disk.")
                : new Problem(
                        "CLI-900",
                        name,
                        "internal error",
                        fault.getClass().getSimpleName() + ": " + firstLine(fault),
                        "no such error",
                        "Run again with --debug and report what it prints.");
    }

    static void details(Console console, boolean debug, Throwable fault) {
        if (debug) {
            fault.printStackTrace(console.err());
        }
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
