package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people write it, read both ways: with a decimal comma and with a decimal point. What is not the decimal mark may
 * group digits by three, and so may a blank; a number is grouped all through with one of them, or not at all.
 */
final class Written {

    private static final String MINUS = "-\u2010\u2011\u2013\u2212";
    private static final int MOST_DIGITS = 18;

    private final boolean negative;
    private final String body;

    private Written(boolean negative, String body) {
        this.negative = negative;
        this.body = body;
    }

    /** Takes off blanks around and one sign: in front, behind, or parentheses. A lone dash is zero. */
    static Written of(String cell) {
        String text = Blank.trim(cell);
        if (text.length() < 2) {
            return new Written(false, isMinus(text, 0) ? "0" : text);
        }
        int last = text.length() - 1;
        if (isMinus(text, 0) || text.charAt(0) == '+') {
            return new Written(text.charAt(0) != '+', Blank.trim(text.substring(1)));
        }
        if (isMinus(text, last)) {
            return new Written(true, Blank.trim(text.substring(0, last)));
        }
        if (text.charAt(0) == '(' && text.charAt(last) == ')') {
            return new Written(true, Blank.trim(text.substring(1, last)));
        }
        return new Written(false, text);
    }

    static boolean isDash(String cell) {
        String text = Blank.trim(cell);
        return text.length() == 1 && (isMinus(text, 0) || text.charAt(0) == '\u2014');
    }

    private static boolean isMinus(String text, int at) {
        return at < text.length() && MINUS.indexOf(text.charAt(at)) >= 0;
    }

    /** The number when the mark parts its decimals; empty when it cannot be read so. */
    Optional<BigDecimal> with(Mark mark) {
        int at = body.indexOf(mark.sign);
        String whole = at < 0 ? body : body.substring(0, at);
        String fraction = at < 0 ? "" : body.substring(at + 1);
        if (at >= 0 && !digits(fraction)) {
            return Optional.empty();
        }
        return ungrouped(whole, mark.other().sign)
                .filter(digits -> digits.length() + fraction.length() <= MOST_DIGITS)
                .map(digits -> new BigDecimal(at < 0 ? digits : digits + "." + fraction))
                .map(number -> negative ? number.negate() : number);
    }

    /** The mark that the number itself shows; empty when it reads alike both ways, or differently and could be either. */
    Optional<Mark> shows() {
        var comma = with(Mark.COMMA);
        var point = with(Mark.POINT);
        if (comma.isPresent() == point.isPresent()) {
            boolean groupLedByZero = unclear() && body.startsWith("0");
            return groupLedByZero ? Optional.of(body.indexOf(',') >= 0 ? Mark.COMMA : Mark.POINT) : Optional.empty();
        }
        return Optional.of(comma.isPresent() ? Mark.COMMA : Mark.POINT);
    }

    /** Whether the number reads both ways and differently: {@code 1.234}. */
    boolean unclear() {
        var comma = with(Mark.COMMA);
        var point = with(Mark.POINT);
        return comma.isPresent() && point.isPresent() && !comma.equals(point);
    }

    private static Optional<String> ungrouped(String whole, char group) {
        if (digits(whole)) {
            return Optional.of(whole);
        }
        int first = 0;
        while (first < whole.length() && digit(whole.charAt(first))) {
            first++;
        }
        if (first == 0 || first > 3) {
            return Optional.empty();
        }
        var all = new StringBuilder(whole.substring(0, first));
        boolean blanks = first < whole.length() && Blank.is(whole.charAt(first));
        for (int at = first; at < whole.length(); at += 4) {
            char sign = whole.charAt(at);
            boolean fits = blanks ? Blank.is(sign) : sign == group;
            if (!fits || at + 4 > whole.length() || !digits(whole.substring(at + 1, at + 4))) {
                return Optional.empty();
            }
            all.append(whole, at + 1, at + 4);
        }
        return Optional.of(all.toString());
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> digit((char) c));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
