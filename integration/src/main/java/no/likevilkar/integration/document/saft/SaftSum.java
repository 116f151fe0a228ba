package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;

/**
 * What was booked on one account for one value of a dimension in one period of a year.
 *
 * @param account as the file calls it
 * @param label the account's name
 * @param category GroupingCategory; {@code StandardAccountID} where the file gives only that; empty where it gives neither
 * @param code GroupingCode, or the standard account
 * @param dimension code of the dimension; empty when none was asked for
 * @param value of the dimension; empty for lines without it, and when no dimension was asked for
 * @param clear whether it is known whose the lines are; false for splits that do not add up
 * @param year of the booking
 * @param period number of the period in that year, usually the month; after 12 the closing of the year
 * @param amount debit less credit
 * @param lines number of lines
 * @param parts number of files
 * @param firstPart number of the file, from 1, that the first line stands in
 * @param firstLine its line there, from 1
 * @param lastPart number of the file that the last line stands in
 * @param lastLine its line there
 */
public record SaftSum(
        String account,
        String label,
        String category,
        String code,
        String dimension,
        String value,
        boolean clear,
        int year,
        int period,
        BigDecimal amount,
        long lines,
        int parts,
        int firstPart,
        int firstLine,
        int lastPart,
        int lastLine) {

    /** Where the lines stand. */
    public String pointer() {
        return Pointer.of(
                account,
                dimension,
                value,
                lines,
                new Spot(firstPart, firstLine).in(parts),
                new Spot(lastPart, lastLine).in(parts));
    }
}
