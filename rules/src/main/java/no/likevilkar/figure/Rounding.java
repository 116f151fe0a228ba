package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a derived figure is rounded, as its key declares.
 *
 * @param scale digits after the point
 * @param mode rounding mode
 */
public record Rounding(int scale, RoundingMode mode) {

    public Interval apply(Interval exact) {
        return exact.map(this::apply);
    }

    public BigDecimal apply(BigDecimal exact) {
        return exact.setScale(scale, mode);
    }
}
