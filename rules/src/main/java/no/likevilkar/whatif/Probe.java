package no.likevilkar.whatif;

import java.math.BigDecimal;
import no.likevilkar.figure.Interval;

/** Tells in a word what is watched at values of one figure, everything else as it is. */
interface Probe {

    String at(BigDecimal value);

    /** Whether it is proven that the word is this one at every value between. */
    default boolean everywhere(Interval values, String word) {
        return false;
    }
}
