package no.likevilkar.check.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.figure.Span;

/** Numbers and objects as {@code verdict.json} writes them; what is not shown stands as {@link Unshown}. */
final class Written {

    private Written() {}

    /** How one number is written. */
    interface Style {
        String write(BigDecimal value);
    }

    /** Money with a number of decimals. */
    static Style money(int decimals) {
        return value -> value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    static String unitPrice(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    static String plain(BigDecimal value) {
        return Span.plain(value);
    }

    /** {@code {low, point, high}}; null where there is no such number. */
    static Object range(Optional<Known> number, Style style) {
        return number.map(known -> range(known, style)).orElse(null);
    }

    static Object range(Known number, Style style) {
        return number.span()
                .map(span -> (Object) members(
                        "low", end(span.low(), style),
                        "point", span.isPoint() ? style.write(span.low()) : null,
                        "high", end(span.high(), style)))
                .orElse(Unshown.VALUE);
    }

    private static String end(BigDecimal value, Style style) {
        return value == null ? null : style.write(value);
    }

    /** One number, or low and high with two points between; null where there is no such number. */
    static Object line(Optional<Known> number, Style style) {
        return number.map(known -> known.span()
                        .map(span -> (Object)
                                (span.isPoint()
                                        ? style.write(span.low())
                                        : open(span.low(), style) + ".." + open(span.high(), style)))
                        .orElse(Unshown.VALUE))
                .orElse(null);
    }

    private static String open(BigDecimal value, Style style) {
        return value == null ? "" : style.write(value);
    }

    /** A text, or that it hangs on what is not shown. */
    static Object word(boolean shown, Object word) {
        return shown ? word : Unshown.VALUE;
    }

    /** An object of names and values in turn. */
    static Map<String, Object> members(Object... namesAndValues) {
        var members = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
