package no.likevilkar.integration.pointer.saft;

import java.util.Optional;

/**
 * Which bookings are the unit's, as {@code case.json} declares it.
 *
 * @param dimension code or description; empty to look for the one of departments
 * @param value the unit's value; empty when every booking is the unit's
 * @param from first month, counted from the year 0
 * @param to last month
 */
record Wanted(Optional<String> dimension, Optional<String> value, int from, int to) {

    /** Whether a booking of a period of a year belongs to the months; periods beyond a year's months belong to its ends. */
    boolean holds(int year, int period) {
        int month = month(year, Math.min(12, Math.max(1, period)));
        return from <= month && month <= to;
    }

    static int month(int year, int month) {
        return year * 12 + month;
    }

    /** The month of a day such as 2025-12-31, or one that no booking has. */
    static int of(String day) {
        return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? month(Integer.parseInt(day.substring(0, 4)), Integer.parseInt(day.substring(5, 7)))
                : -1;
    }
}
