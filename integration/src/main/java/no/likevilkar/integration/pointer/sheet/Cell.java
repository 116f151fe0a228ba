package no.likevilkar.integration.pointer.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param text as somebody would write it into a table of text
 * @param number where it is a number; a percentage as the ratio it is
 * @param percent whether it is shown as a percentage
 */
public record Cell(String text, Optional<BigDecimal> number, boolean percent) {

    static Cell words(String text) {
        return new Cell(text, Optional.empty(), false);
    }

    static Cell number(BigDecimal number) {
        return new Cell(Digits.plain(number), Optional.of(number), false);
    }

    static Cell percent(BigDecimal ratio) {
        return new Cell(Digits.plain(ratio.movePointRight(2)) + " %", Optional.of(ratio), true);
    }
}
