package no.likevilkar.ruleset.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The phases of an assessment in the order in which they run; each has its folder in a rule set. */
public enum Phase {
    SCOPE,
    EVIDENCE,
    COST,
    CANDIDATE,
    SELECT,
    COMPARE,
    TEST,
    EXEMPT,
    CONCLUDE;

    /** The word of the phase in {@code ruleflow-group} and {@code @phase}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its folder, for example {@code 40-candidate}. */
    public String folder() {
        return (ordinal() + 1) * 10 + "-" + word();
    }

    /** Whether this phase has come to rest when the other begins. */
    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }

    /** The phase that a path such as {@code 40-candidate/capital.drl} stands in; empty when it stands in none. */
    static Optional<Phase> ofPath(String path) {
        return Arrays.stream(values())
                .filter(phase -> path.startsWith(phase.folder() + "/") && path.indexOf('/') == path.lastIndexOf('/'))
                .findFirst();
    }
}
