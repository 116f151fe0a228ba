package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;

/**
 * One amount, used again for the next. As long as it has at most two decimals and sixteen digits it is a number of hundredths, which
 * adds up exactly and fast; otherwise a decimal.
 */
final class Amount {

    /** Largest sum of hundredths that is kept as such; one more amount cannot make it overflow. */
    static final long MOST_SUMMED = Long.MAX_VALUE / 4;

    private static final int MOST_DIGITS = 16;
    private static final int LONGEST = 60;

    private long hundredths;
    private BigDecimal exact;

    /** Reads a decimal number as XML writes it; false when the text is none, or has more than 60 characters. */
    boolean read(Slice text) {
        int length = text.length();
        int at = length > 0 && (text.at(0) == '-' || text.at(0) == '+') ? 1 : 0;
        boolean minus = at == 1 && text.at(0) == '-';
        long value = 0;
        int digits = 0;
        int decimals = -1;
        for (; at < length; at++) {
            int c = text.at(at);
            if (c >= '0' && c <= '9') {
                digits++;
                if (digits <= MOST_DIGITS) {
                    value = value * 10 + (c - '0');
                }
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return false;
            }
        }
        if (digits == 0 || length > LONGEST) {
            return false;
        }
        exact = null;
        if (digits > MOST_DIGITS || decimals > 2) {
            exact = text.decimal();
        } else {
            value *= decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
            hundredths = minus ? -value : value;
        }
        return true;
    }

    /** Whether it is a number of hundredths. */
    boolean fits() {
        return exact == null && Math.abs(hundredths) <= MOST_SUMMED;
    }

    /** The amount where it fits, else of no meaning. */
    long hundredths() {
        return exact == null ? hundredths : 0;
    }

    void set(Amount other) {
        hundredths = other.hundredths;
        exact = other.exact;
    }

    void zero() {
        hundredths = 0;
        exact = null;
    }

    boolean negative() {
        return exact == null ? hundredths < 0 : exact.signum() < 0;
    }

    void negate() {
        hundredths = -hundredths;
        exact = exact == null ? null : exact.negate();
    }

    void add(Amount other) {
        if (exact == null && other.exact == null) {
            try {
                hundredths = Math.addExact(hundredths, other.hundredths);
                return;
            } catch (ArithmeticException tooLarge) {
                exact = decimal();
            }
        }
        exact = decimal().add(other.decimal());
    }

    int compareTo(Amount other) {
        return exact == null && other.exact == null
                ? Long.compare(hundredths, other.hundredths)
                : decimal().compareTo(other.decimal());
    }

    boolean isZero() {
        return exact == null ? hundredths == 0 : exact.signum() == 0;
    }

    BigDecimal decimal() {
        return exact == null ? BigDecimal.valueOf(hundredths, 2) : exact;
    }

    /** As people read it: without an exponent, two decimals or as many as there are. */
    @Override
    public String toString() {
        BigDecimal decimal = decimal();
        return (decimal.scale() < 2 ? decimal.setScale(2) : decimal).toPlainString();
    }
}
