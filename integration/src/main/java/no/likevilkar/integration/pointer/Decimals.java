package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as XML and JSON of ours write them: a point, no exponent, no separators of thousands. */
public final class Decimals {

    private static final int LONGEST = 60;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");

    private Decimals() {}

    public static Optional<BigDecimal> of(String text) {
        return text.length() <= LONGEST && DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
