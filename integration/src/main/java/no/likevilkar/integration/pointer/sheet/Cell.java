package no.likevilkar.integration.pointer.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param text as somebody would write it into a table of text
 */
public record Cell(String text, Kind kind) {

    private static final String PERCENT_SIGN = " %";

    /** What it is. */
    public enum Kind {
        WORDS,
        NUMBER,
        PERCENT
    }

    static Cell words(String text) {
        return new Cell(text, Kind.WORDS);
    }

    static Cell number(BigDecimal number) {
        return new Cell(Digits.plain(number), Kind.NUMBER);
    }

    static Cell percent(BigDecimal ratio) {
        return new Cell(Digits.plain(ratio.movePointRight(2)) + PERCENT_SIGN, Kind.PERCENT);
    }

    /** Where it is a number; a percentage as the ratio it is. */
    public Optional<BigDecimal> number() {
        return switch (kind) {
            case WORDS -> Optional.empty();
            case NUMBER -> Optional.of(new BigDecimal(text));
            case PERCENT ->
                Optional.of(new BigDecimal(text.substring(0, text.length() - PERCENT_SIGN.length())).movePointLeft(2));
        };
    }

    /** Whether it is shown as a percentage. */
    public boolean percent() {
        return kind == Kind.PERCENT;
    }
}
