package no.likevilkar.ruleset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The phases of an assessment in their order; each runs to its fixpoint before the next begins. */
public enum Phase {
    SCOPE(10),
    EVIDENCE(20),
    COST(30),
    CANDIDATE(40),
    SELECT(50),
    COMPARE(60),
    TEST(70),
    EXEMPT(80),
    CONCLUDE(90);

    private final int number;

    Phase(int number) {
        this.number = number;
    }

    /** Its name as ruleflow group and in rule metadata. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of its folder in a rule set. */
    public String folder() {
        return number + "-" + word();
    }

    public static Optional<Phase> of(String word) {
        return Arrays.stream(values())
                .filter(phase -> phase.word().equals(word))
                .findFirst();
    }
}
