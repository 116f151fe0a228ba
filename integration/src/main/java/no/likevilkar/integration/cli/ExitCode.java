package no.likevilkar.integration.cli;

import java.util.Collection;
import java.util.Comparator;
import no.likevilkar.verdict.Outcome;

/** What a command ends with. In order of weight: of several the worst counts. */
enum ExitCode {
    /** Done, whatever the verdicts say. */
    DONE(0),
    /** Only where asked for: a verdict is undetermined. */
    UNDETERMINED(11),
    /** Only where asked for: a verdict is not neutral. */
    NOT_NEUTRAL(10),
    /** A bundle is broken, or none. */
    BROKEN(20),
    /** A document, or a rule set held against its checks, is unreadable, invalid or absent. */
    REFUSED(3),
    /** The command was called wrongly. */
    USAGE(2),
    /** A fault of the program or the machine. */
    INTERNAL(1);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode worst(Collection<ExitCode> codes) {
        return codes.stream().max(Comparator.naturalOrder()).orElse(DONE);
    }

    /** What a verdict ends with where it is to be seen in the exit code. */
    static ExitCode of(Outcome outcome) {
        return switch (outcome) {
            case NOT_NEUTRAL -> NOT_NEUTRAL;
            case UNDETERMINED -> UNDETERMINED;
            default -> DONE;
        };
    }
}
