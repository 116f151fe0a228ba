package no.likevilkar.check.verdict;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.check.figure.Span;

/** An amount as a verdict prints it, read back: one number, or from low to high with an open end as null. */
record Amounts(Known known) {

    static final Amounts NOT_SHOWN = new Amounts(new Known(Optional.empty()));

    private static final Pattern MONEY = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,12})?");

    /** The printed amount; empty where none is printed. What is confidential or no amount is not shown. */
    static Optional<Amounts> of(Object printed) {
        if (printed == null) {
            return Optional.empty();
        }
        try {
            if (printed instanceof Map<?, ?> range) {
                return Optional.of(between(range.get("low"), range.get("high")));
            }
            if (printed instanceof String line) {
                int dots = line.indexOf("..");
                return Optional.of(
                        dots < 0
                                ? between(line, line)
                                : between(
                                        nothingIfEmpty(line.substring(0, dots)),
                                        nothingIfEmpty(line.substring(dots + 2))));
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(NOT_SHOWN);
        }
        return Optional.of(NOT_SHOWN);
    }

    private static String nothingIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Amounts between(Object low, Object high) {
        return new Amounts(Known.of(new Span(number(low), number(high))));
    }

    private static BigDecimal number(Object text) {
        if (text == null) {
            return null;
        }
        if (text instanceof String money && MONEY.matcher(money).matches()) {
            return new BigDecimal(money);
        }
        throw new IllegalArgumentException("no amount");
    }

    boolean shown() {
        return known.shown();
    }

    Amounts plus(Amounts other) {
        return new Amounts(known.plus(other.known));
    }

    /**
     * What was added to, when this is the sum and the other what was added: low less low, high less high. In a difference the
     * ends are crossed: see {@link #lessCrossed}.
     */
    Amounts less(Amounts added) {
        return combined(added, false);
    }

    /** What was taken away, when this was taken from and the other is what is left. */
    Amounts lessCrossed(Amounts left) {
        return combined(left, true);
    }

    private Amounts combined(Amounts other, boolean crossed) {
        if (!shown() || !other.shown()) {
            return NOT_SHOWN;
        }
        var a = known.span().orElseThrow();
        var b = other.known.span().orElseThrow();
        var low = crossed ? less(a.high(), b.high()) : less(a.low(), b.low());
        var high = crossed ? less(a.low(), b.low()) : less(a.high(), b.high());
        boolean crossing = low != null && high != null && low.compareTo(high) > 0;
        return new Amounts(Known.of(crossing ? new Span(high, low) : new Span(low, high)));
    }

    private static BigDecimal less(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }

    /** The widest that a difference of the two can be. */
    Amounts minus(Amounts other) {
        return new Amounts(known.minus(other.known));
    }

    boolean isClosed() {
        return known.span().map(Span::isClosed).orElse(false);
    }

    boolean same(Amounts other) {
        return span().sameAs(other.span());
    }

    boolean within(Amounts other) {
        return other.span().with(span()).sameAs(other.span());
    }

    private Span span() {
        return known.span().orElseThrow();
    }

    /** In words. */
    String words() {
        return shown() ? Words.of(Written.range(known, BigDecimal::toPlainString)) : "a confidential value";
    }
}
