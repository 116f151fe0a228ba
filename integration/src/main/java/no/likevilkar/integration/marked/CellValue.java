package no.likevilkar.integration.marked;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetNumber;

/**
 * What of a cell is written into the copy: a number or a text, never a formula.
 *
 * @param number as stored, its digits untouched; a day as the number that a workbook counts it by; empty for a text
 * @param text what is written where there is no number
 * @param format a format code, or empty text
 */
record CellValue(Optional<BigDecimal> number, String text, String format) {

    /** What a workbook can hold in a cell (Excel specifications and limits). */
    static final int LONGEST = 32_767;

    /** Shown as it is, and not taken for a formula or a number when somebody edits the cell. */
    private static final String AS_TEXT = "@";

    private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);
    /** Before it workbooks count a day that never was. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final BigDecimal SECONDS = new BigDecimal(24 * 60 * 60);
    private static final int FRACTION = 10;
    private static final Pattern TEMPTING = Pattern.compile("[=+@\\-\t\r\n].*|[0-9][0-9.,]*", Pattern.DOTALL);

    static CellValue of(SheetCell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> number(cell);
            case TEXT ->
                cell.shown().isEmpty()
                        ? words(cell.content())
                        : day(cell.content())
                                .map(day -> new CellValue(Optional.of(day), "", cell.shown()))
                                .orElseGet(() -> words(cell.content()));
            case BROKEN -> words(cell.shown());
        };
    }

    static CellValue words(String text) {
        String fit = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        return new CellValue(Optional.empty(), fit, TEMPTING.matcher(fit).matches() ? AS_TEXT : "");
    }

    /** A number that is none, or beyond what any account holds, is written as the text that stands there. */
    private static CellValue number(SheetCell cell) {
        return SheetNumber.of(cell.content()).isPresent()
                ? new CellValue(Optional.of(new BigDecimal(cell.content())), "", cell.shown())
                : words(cell.content());
    }

    private static Optional<BigDecimal> day(String iso) {
        try {
            if (iso.indexOf('-') < 0) {
                return Optional.of(fraction(LocalTime.parse(iso)));
            }
            var moment = iso.indexOf('T') < 0 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
            var day = moment.toLocalDate();
            return day.isBefore(FIRST) || day.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(BEGIN, day))
                            .add(fraction(moment.toLocalTime())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal fraction(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay())
                .divide(SECONDS, FRACTION, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** About how many characters wide it is shown. */
    int width() {
        return number.map(value -> format.startsWith("d") || format.startsWith("y")
                        ? format.length()
                        : value.setScale(0, RoundingMode.HALF_UP)
                                                .toPlainString()
                                                .length()
                                        * 4
                                        / 3
                                + format.length()
                                - Math.max(0, format.indexOf('.')))
                .orElseGet(() -> text.lines().mapToInt(String::length).max().orElse(0));
    }
}
