package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.Optional;

/** A rate of VAT: {@code 25} and {@code 25 %} are percentages, {@code 0,25} is a ratio, a bare {@code 1} could be either. */
final class VatCell {

    private static final int MOST_DIGITS = 6;

    private VatCell() {}

    /** The ratio, from 0 to 1. */
    static Optional<BigDecimal> ratio(String cell) {
        String text = Blank.trim(cell);
        boolean percent = text.endsWith("%");
        String number = (percent ? Blank.trim(text.substring(0, text.length() - 1)) : text).replace(',', '.');
        String[] parts = number.split("\\.", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        for (String part : parts) {
            boolean digits = part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || part.isEmpty() || part.length() > MOST_DIGITS) {
                return Optional.empty();
            }
        }
        var rate = new BigDecimal(number);
        int againstOne = rate.compareTo(BigDecimal.ONE);
        if (againstOne == 0 && !percent) {
            return Optional.empty();
        }
        return Optional.of(percent || againstOne > 0 ? rate.movePointLeft(2) : rate)
                .filter(ratio -> ratio.compareTo(BigDecimal.ONE) <= 0);
    }
}
