package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;

/**
 * What was booked on one account, for one value of a dimension, in one or several months.
 *
 * @param sum debit less credit: a cost is positive
 * @param turnover sum of the amounts whatever their sign, by which shares are measured
 * @param lines number of lines
 * @param first the first of them
 * @param last the last of them
 */
record Booked(BigDecimal sum, BigDecimal turnover, long lines, Spot first, Spot last) {

    /** Nothing booked. */
    static final Booked NOTHING = new Booked(
            BigDecimal.ZERO, BigDecimal.ZERO, 0, new Spot(Integer.MAX_VALUE, Integer.MAX_VALUE), new Spot(0, 0));

    Booked and(Booked other) {
        return new Booked(
                sum.add(other.sum),
                turnover.add(other.turnover),
                lines + other.lines,
                first.compareTo(other.first) <= 0 ? first : other.first,
                last.compareTo(other.last) >= 0 ? last : other.last);
    }
}
