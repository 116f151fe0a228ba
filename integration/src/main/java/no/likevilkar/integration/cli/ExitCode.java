package no.likevilkar.integration.cli;

import java.util.Collection;
import java.util.Comparator;
import no.likevilkar.verdict.Outcome;

/** What a command ends with. In order of weight, the smaller number the heavier, 0 last: of several the worst counts. */
enum ExitCode {
    /** Done, whatever the verdicts say. */
    DONE(0),
    /** What a log or a store holds cannot be read. */
    UNAVAILABLE(30),
    /** A bundle cannot be replayed here: its rule set is not built in, or values are withheld. */
    CANNOT_REPLAY(23),
    /** A replay comes to something else. */
    DIFFERS(22),
    /** A bundle or a log is not trusted: unsigned, an unknown key, a key that is not valid. */
    NOT_TRUSTED(21),
    /** A bundle or a log is broken, or none. */
    BROKEN(20),
    /** Only where asked for: a verdict is undetermined. */
    UNDETERMINED(11),
    /** Only where asked for: a verdict is not neutral. */
    NOT_NEUTRAL(10),
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
