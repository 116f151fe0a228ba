package no.likevilkar.integration.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import no.likevilkar.figure.Interval;

/**
 * Numbers as people of a language write them: 1 234,50 in Norwegian, 1,234.50 in English. The machine's locale has no say.
 * A space in a number does not break at the end of a line.
 */
public final class Numbers {

    /** A space at which a line does not break. */
    public static final char HARD_SPACE = '\u00a0';

    /** Decimals of a share: a hundredth of a hundredth of a per cent. */
    private static final int SHARE_SCALE = 6;

    private final Wording texts;
    private final String group;
    private final String point;
    private final int moneyScale;

    /** @param moneyScale decimals with which the rule set writes money */
    public Numbers(Wording texts, int moneyScale) {
        this.texts = texts;
        this.moneyScale = moneyScale;
        boolean english = texts.language().equals("en");
        this.group = english ? "," : String.valueOf(HARD_SPACE);
        this.point = english ? "." : ",";
    }

    /** As many decimals as the rule set writes money with. */
    public String money(BigDecimal value) {
        return write(value.setScale(moneyScale, RoundingMode.HALF_UP));
    }

    /**
     * A number that a test compares, which may be an amount, a count or a share. As money; but where that has no decimals, and
     * for a share finer than money is written, with those it has, at most six, because a test may turn on them.
     */
    public String compared(BigDecimal value) {
        if (moneyScale == 0) {
            return plain(value);
        }
        return isFineShare(value) ? plain(value.setScale(SHARE_SCALE, RoundingMode.HALF_UP)) : money(value);
    }

    /** A count or share that a test compares, as {@link #compared} but without decimals that say nothing. */
    public String counted(BigDecimal value) {
        return moneyScale == 0 || isFineShare(value)
                ? compared(value)
                : plain(value.setScale(moneyScale, RoundingMode.HALF_UP));
    }

    private boolean isFineShare(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.ONE) < 0
                && value.stripTrailingZeros().scale() > moneyScale;
    }

    /** Four decimals. */
    public String unitPrice(BigDecimal value) {
        return write(value.setScale(4, RoundingMode.HALF_UP));
    }

    /** As many decimals as it has. */
    public String plain(BigDecimal value) {
        return write(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /** A ratio in percent with at most two decimals. */
    public String percent(BigDecimal ratio) {
        return plain(ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + HARD_SPACE + "%";
    }

    public String money(Interval interval) {
        return range(interval, this::money);
    }

    /** One value, or from and to in words; an open end says so. */
    public String range(Interval interval, Function<BigDecimal, String> one) {
        if (interval.point().isPresent()) {
            return one.apply(interval.point().get());
        }
        if (interval.isClosed()) {
            return texts.text(
                    "range.between",
                    one.apply(interval.low().get()),
                    one.apply(interval.high().get()));
        }
        return interval.low()
                .map(low -> texts.text("range.least", one.apply(low)))
                .or(() -> interval.high().map(high -> texts.text("range.most", one.apply(high))))
                .orElseGet(() -> texts.text("range.unknown"));
    }

    private String write(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        var written = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                written.append(group);
            }
            written.append(whole.charAt(i));
        }
        return dot < 0
                ? written.toString()
                : written.append(point).append(digits.substring(dot + 1)).toString();
    }
}
