package no.likevilkar.fact;

import java.time.LocalDate;

/**
 * The days an item is about.
 *
 * @param item id of the item
 * @param from first day
 * @param to last day; the end of all calendars where none is given
 */
public record Span(String item, LocalDate from, LocalDate to) {

    /** Last day of what has no end. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
}
