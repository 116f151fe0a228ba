package no.likevilkar.integration.pointer.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import no.likevilkar.integration.pointer.UnreadableException;

/** Numbers as the pages say they are read: from their decimal text, with 15 significant digits, half up. */
final class Digits {

    private static final int LONGEST = 60;
    private static final int LARGEST = 80;

    private Digits() {}

    static BigDecimal of(String text) throws UnreadableException {
        String bare = text.strip();
        try {
            var number = bare.length() > LONGEST ? null : new BigDecimal(bare);
            if (number != null && Math.abs((long) number.precision() - number.scale()) <= LARGEST) {
                return new BigDecimal(plain(number.round(new MathContext(15, RoundingMode.HALF_UP))));
            }
        } catch (NumberFormatException e) {
            throw new UnreadableException("a number of it is none");
        }
        throw new UnreadableException("a number of it is too long or too large");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
