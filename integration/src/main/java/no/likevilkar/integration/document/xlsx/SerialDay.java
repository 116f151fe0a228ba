package no.likevilkar.integration.document.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as a workbook counts it (18.17.4): from 1900, where a 29 February 1900 counts that never was, or from 1904. A fraction is
 * a time of day.
 */
final class SerialDay {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate BEGIN_1904 = LocalDate.of(1904, 1, 1);
    private static final int NEVER_WAS = 60;
    private static final BigDecimal LAST = new BigDecimal(2_958_465);
    private static final BigDecimal SECONDS = new BigDecimal(24 * 60 * 60);

    private SerialDay() {}

    /** In ISO 8601: {@code 2024-12-31}, {@code 2024-12-31T06:00:00}, or {@code 06:00:00} for less than a day; empty when it is none. */
    static Optional<String> text(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        long seconds = serial.subtract(new BigDecimal(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        String time = String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        if (days == 0 && !from1904) {
            return Optional.of(time);
        }
        if (days == NEVER_WAS && !from1904) {
            return Optional.empty();
        }
        var day = from1904 ? BEGIN_1904.plusDays(days) : BEFORE_1900.plusDays(days > NEVER_WAS ? days - 1L : days);
        return Optional.of(seconds == 0 ? day.toString() : day + "T" + time);
    }
}
