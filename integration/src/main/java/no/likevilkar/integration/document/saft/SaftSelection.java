package no.likevilkar.integration.document.saft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which bookings of an export are the unit's.
 *
 * @param dimension code or description of the dimension that tells units apart; empty to find it by its description
 * @param value the unit's value in it; empty when the whole export is the unit's
 * @param from first day of the period, the first of a month
 * @param to last day of the period, the last of a month
 * @param currency in which the case counts
 */
public record SaftSelection(
        Optional<String> dimension, Optional<String> value, LocalDate from, LocalDate to, String currency) {

    boolean wholeMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    /** Whether a booking falls into the period: one of a period after the twelfth belongs to the last month, one before the first to it. */
    boolean books(int month) {
        int year = month / 10_000;
        int ofYear = year * 12 + Math.max(1, Math.min(12, month % 10_000));
        return ofYear >= from.getYear() * 12 + from.getMonthValue() && ofYear <= to.getYear() * 12 + to.getMonthValue();
    }

    boolean dates(int month) {
        return month % 10_000 >= 1 && month % 10_000 <= 12 && books(month);
    }
}
