package no.likevilkar.model;

import java.time.LocalDate;

/**
 * A stretch of time for which cost accrues: a year, or a performance period of any length.
 *
 * @param id short name used in figure ids, for example {@code 2025}
 * @param from first day
 * @param to last day, inclusive
 */
public record Period(String id, LocalDate from, LocalDate to) {

    /** The id under which figures of the sum over all periods of the case stand. */
    public static final String WHOLE = "case";

    public Period {
        Check.id(id, "period id");
        Check.present(from, "first day of period " + id);
        Check.present(to, "last day of period " + id);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period " + id + " ends on " + to + ", before it begins on " + from);
        }
        if (id.equals(WHOLE)) {
            throw new IllegalArgumentException("\"" + WHOLE + "\" is the sum of all periods and no period's own id");
        }
    }

    /**
     * Last day of the year that begins with the period: the days up to it are the basis on which an annual rate is brought to
     * the length of the period, so that a whole year counts as one with and without a leap day.
     */
    public LocalDate yearEnd() {
        return from.plusYears(1).minusDays(1);
    }

    /** The last day before it begins. */
    public LocalDate dayBefore() {
        return from.minusDays(1);
    }

    /** The year in which it begins, as text: price levels are compared by it. */
    public String year() {
        return Integer.toString(from.getYear());
    }
}
