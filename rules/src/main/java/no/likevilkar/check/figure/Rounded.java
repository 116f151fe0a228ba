package no.likevilkar.check.figure;

import java.math.RoundingMode;

/**
 * How a derived figure is rounded, as its key declares.
 *
 * @param scale decimals
 * @param mode what becomes of the rest
 */
public record Rounded(int scale, RoundingMode mode) {

    public Span apply(Span exact) {
        return exact.rounded(scale, mode);
    }

    /** As the trace writes it: {@code 2 HALF_UP}. */
    public String text() {
        return scale + " " + mode.name();
    }
}
