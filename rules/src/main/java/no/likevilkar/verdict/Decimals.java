package no.likevilkar.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/** Numbers as the contract writes them: decimal strings, no exponent, no minus zero. */
public final class Decimals {

    private Decimals() {}

    /**
     * As many decimals as the rule set writes money with, always. Money is already rounded to them; a bound that is not is
     * rounded half up.
     */
    public static Style money(RuleSet ruleSet) {
        int scale = ruleSet.header().moneyScale();
        return value -> fixed(value, scale);
    }

    /** As figures of a key are written, by their unit. */
    static Style of(RuleSet ruleSet, String key) {
        return switch (ruleSet.keys().find(key).map(Key::unit).orElse("")) {
            case "money" -> money(ruleSet);
            case "unit-price" -> Decimals::unitPrice;
            default -> Decimals::plain;
        };
    }

    /** Four decimals. */
    public static String unitPrice(BigDecimal value) {
        return fixed(value, 4);
    }

    private static String fixed(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    /** No trailing zeros. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** How a number is written. */
    public interface Style {
        String write(BigDecimal value);
    }

    /** {@code {low, point, high}}; an open end and a point that is not known are null. */
    public static Map<String, Object> range(Interval interval, Style style) {
        var range = new LinkedHashMap<String, Object>();
        range.put("low", interval.low().map(style::write).orElse(null));
        range.put("point", interval.point().map(style::write).orElse(null));
        range.put("high", interval.high().map(style::write).orElse(null));
        return range;
    }

    public static Object range(Optional<Interval> interval, Style style) {
        return interval.map(known -> range(known, style)).orElse(null);
    }

    /** One number, or low and high with two points between; an open end is empty. */
    public static String line(Interval interval, Style style) {
        return interval.point()
                .map(style::write)
                .orElseGet(() -> interval.low().map(style::write).orElse("") + ".."
                        + interval.high().map(style::write).orElse(""));
    }
}
