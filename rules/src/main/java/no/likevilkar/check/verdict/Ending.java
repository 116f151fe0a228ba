package no.likevilkar.check.verdict;

import java.util.List;

/** The outcome of a case; starts undetermined, and nothing but the deciding test, scope and what waits for a person moves it. */
enum Ending {
    NEUTRAL,
    NOT_NEUTRAL,
    UNDETERMINED,
    OUT_OF_SCOPE,
    /** It rests on values that the bundle does not show. */
    NOT_SHOWN;

    /**
     * What one run, for one combination of missing answers, says.
     *
     * @param outOfScope whether it finds the case out of scope
     * @param waits whether something waits for a person's judgement
     * @param test result of the deciding test
     */
    record Voice(boolean outOfScope, boolean waits, Said test) {}

    /**
     * The first that holds, in the order of the method.
     *
     * @param complete whether there is a run for every combination of missing answers
     */
    static Ending of(List<Voice> runs, boolean complete) {
        long outside = runs.stream().filter(Voice::outOfScope).count();
        if (!complete || runs.isEmpty()) {
            return UNDETERMINED;
        }
        if (outside == runs.size()) {
            return OUT_OF_SCOPE;
        }
        if (outside > 0 || runs.stream().anyMatch(Voice::waits)) {
            return UNDETERMINED;
        }
        return switch (Said.together(runs.stream().map(Voice::test).toList())) {
            case MET -> NEUTRAL;
            case NOT_MET -> NOT_NEUTRAL;
            case NOT_SHOWN -> NOT_SHOWN;
            default -> UNDETERMINED;
        };
    }

    /** How good it is for the party that holds an answer; what is good for the unit is bad for a bidder. */
    int favour(String holder) {
        int forUnit =
                switch (this) {
                    case NOT_NEUTRAL -> -1;
                    case NEUTRAL, OUT_OF_SCOPE -> 1;
                    default -> 0;
                };
        return holder.equals("bidder") ? -forUnit : forUnit;
    }
}
