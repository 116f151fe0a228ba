package no.likevilkar.whatif;

import java.math.BigDecimal;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Outcome;

/** Tells the outcome at values of one figure, everything else as it is. */
interface Probe {

    Outcome at(BigDecimal value);

    /** Whether it is proven that the outcome is this one at every value between. */
    default boolean everywhere(Interval values, Outcome outcome) {
        return false;
    }
}
