package no.likevilkar.integration.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.Unshown;
import no.likevilkar.figure.Interval;

/**
 * A number of a bundle as everybody may see it.
 *
 * @param known the number or its range; empty when there is none or it is withheld
 * @param withheld whether it is sealed, so that nothing is told of it, not even how wide its range is
 */
public record Value(Optional<Interval> known, boolean withheld) {

    public static final Value NONE = new Value(Optional.empty(), false);
    public static final Value WITHHELD = new Value(Optional.empty(), true);

    /**
     * Reads what verdict and trace write: {@code {low, point, high}}, {@code "12.50"}, {@code "1..2"}, or a sealed value.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Value of(Object written) {
        if (written == null) {
            return NONE;
        }
        if (written == Unshown.VALUE) {
            return WITHHELD;
        }
        if (written instanceof Map<?, ?> map) {
            return map.containsKey("sealed") ? WITHHELD : range(map);
        }
        if (written instanceof String text) {
            int dots = text.indexOf("..");
            return dots < 0
                    ? open(Interval.point(new BigDecimal(text)))
                    : open(Interval.of(bound(text.substring(0, dots)), bound(text.substring(dots + 2))));
        }
        throw new IllegalArgumentException("found " + written + "; expected a number, a range or a sealed value");
    }

    private static Value range(Map<?, ?> map) {
        return hidden(map.get("low")) || hidden(map.get("high"))
                ? WITHHELD
                : open(Interval.of(bound(map.get("low")), bound(map.get("high"))));
    }

    private static boolean hidden(Object end) {
        return end instanceof Map || end == Unshown.VALUE;
    }

    private static Optional<BigDecimal> bound(Object text) {
        return text == null || text.equals("") ? Optional.empty() : Optional.of(new BigDecimal((String) text));
    }

    private static Value open(Interval interval) {
        return new Value(Optional.of(interval), false);
    }

    public boolean isThere() {
        return withheld || known.isPresent();
    }
}
