package no.likevilkar.integration.document.pricesheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a rate of VAT: a percentage with or without its sign, or a ratio. A rate has no thousands, so either separator is decimal. */
final class VatRate {

    private static final Pattern RATE = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,6})?)([\\s\\u00A0\\u202F]*%)?");

    private VatRate() {}

    /**
     * The rate as a ratio, not yet checked for its range. Without a sign, below 1 is a ratio and above 1 a percentage; exactly 1
     * without a sign could be either and is empty, as is what is no rate.
     */
    static Optional<BigDecimal> ratio(String cell) {
        var parts = RATE.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(parts.group(1).replace(',', '.'));
        int side = number.compareTo(BigDecimal.ONE);
        boolean signed = parts.group(2) != null;
        if (!signed && side == 0) {
            return Optional.empty();
        }
        return Optional.of(signed || side > 0 ? number.movePointLeft(2) : number);
    }
}
