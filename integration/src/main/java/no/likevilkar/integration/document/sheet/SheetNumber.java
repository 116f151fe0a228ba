package no.likevilkar.integration.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of a spreadsheet, read from its decimal text and never through a binary number. Spreadsheets calculate in binary and
 * promise 15 significant digits; some store all 17 that the binary number has, so that 64.1 stands in the file as
 * 64.099999999999994. Digits behind the fifteenth are therefore rounded away, half up.
 *
 * @param value with at most 15 significant digits
 * @param residue whether more was rounded away than the spelling of a binary number: a calculation left something behind, as
 *     0.1 + 0.2 leaves 0.30000000000000004
 */
public record SheetNumber(BigDecimal value, boolean residue) {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int SPELT = 17;
    /** A binary number of a spreadsheet has 53 bits: 52 behind the first. */
    private static final int BITS = 52;

    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 60;
    private static final Pattern FORM =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE]([+-]?[0-9]{1,3}))?");
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The number of a decimal text, which may have an exponent; empty when it is none, or beyond what any account holds. */
    public static Optional<SheetNumber> of(String text) {
        if (isShort(text)) {
            return Optional.of(new SheetNumber(plain(new BigDecimal(text)), false));
        }
        var parts = FORM.matcher(text);
        if (text.length() > LONGEST
                || !parts.matches()
                || parts.group(1) != null && Math.abs(Integer.parseInt(parts.group(1))) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        var stored = new BigDecimal(text);
        var value = plain(stored.round(SHOWN));
        return Optional.of(new SheetNumber(value, !spells(stored, value)));
    }

    /** Most numbers are: a few digits, so that nothing is to be rounded. */
    private static boolean isShort(String text) {
        int last = text.length() - 1;
        boolean only = last >= 0 && last < SHOWN.getPrecision() && digit(text.charAt(0)) && digit(text.charAt(last));
        int points = 0;
        for (int i = 0; i <= last && only; i++) {
            points += text.charAt(i) == '.' ? 1 : 0;
            only = points < 2 && (text.charAt(i) == '.' || digit(text.charAt(i)));
        }
        return only;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number as plain decimal text, without an exponent and without zeros at its end. */
    public String text() {
        return value.toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.signum() == 0 ? BigDecimal.ZERO : bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Whether the stored text is the value itself, or spells out the binary number nearest to it. */
    private static boolean spells(BigDecimal stored, BigDecimal value) {
        var difference = stored.subtract(value).abs();
        if (difference.signum() == 0) {
            return true;
        }
        int exponent = exponentOfTwo(value.abs());
        var halfStep = power(exponent - BITS - 1);
        var halfDigit = BigDecimal.ONE
                .scaleByPowerOfTen(value.precision() - value.scale() - SPELT)
                .multiply(HALF);
        return difference.compareTo(halfStep.add(halfDigit)) <= 0;
    }

    /** The largest e with 2^e at most the number, which is above zero. */
    private static int exponentOfTwo(BigDecimal number) {
        int exponent = number.toBigInteger().bitLength() - 1;
        if (exponent < 0) {
            for (var scaled = number; scaled.compareTo(BigDecimal.ONE) < 0; scaled = scaled.multiply(TWO)) {
                exponent--;
            }
            return exponent + 1;
        }
        return exponent;
    }

    private static BigDecimal power(int exponent) {
        return exponent < 0 ? HALF.pow(-exponent) : TWO.pow(exponent);
    }
}
