package no.likevilkar.integration.document.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One cell of amounts as written, taken apart: sign, digits, and what its separators say about the decimal separator of its column.
 * Blanks of any width group digits; so may the one of comma and point that is not the decimal separator.
 *
 * @param negative whether it bears a minus in front or behind, or stands in parentheses
 * @param body digits and separators; {@code 0} for a lone dash, which is how accounts write nothing
 * @param mark the decimal separator the cell shows, empty when it shows none
 * @param unclear whether the cell holds one separator with three digits behind it and could be read both ways
 * @param fault what is wrong with it; then nothing else counts
 */
record AmountCell(
        boolean negative, String body, Optional<DecimalMark> mark, boolean unclear, Optional<TableFault> fault) {

    static final int MOST_DIGITS = 18;
    private static final String MINUS = "-\u2212\u2013\u2010\u2011";
    private static final Pattern SHAPE = Pattern.compile("[0-9](?:[0-9., ]*[0-9])?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([., ])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    static AmountCell of(String raw) {
        var text = blanksAlike(raw);
        if (text.isEmpty()) {
            return faulty(TableFault.AMOUNT_EMPTY);
        }
        boolean negative = false;
        if (MINUS.indexOf(text.charAt(0)) >= 0) {
            negative = true;
            text = text.substring(1).strip();
        } else if (text.charAt(0) == '+') {
            text = text.substring(1).strip();
        } else if (MINUS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            negative = true;
            text = text.substring(0, text.length() - 1).strip();
        } else if (text.charAt(0) == '(' && text.endsWith(")")) {
            negative = true;
            text = text.substring(1, text.length() - 1).strip();
        }
        boolean dash = text.isEmpty() && negative && blanksAlike(raw).length() == 1;
        return dash ? new AmountCell(false, "0", Optional.empty(), false, Optional.empty()) : ofBody(negative, text);
    }

    private static AmountCell ofBody(boolean negative, String body) {
        if (!SHAPE.matcher(body).matches()) {
            return faulty(TableFault.NOT_AN_AMOUNT);
        }
        if (digits(body) > MOST_DIGITS) {
            return faulty(TableFault.TOO_MANY_DIGITS);
        }
        int comma = body.lastIndexOf(',');
        int point = body.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return grouped(body) ? whole(negative, body, Optional.empty()) : faulty(TableFault.GROUPING);
        }
        var last = comma > point ? DecimalMark.COMMA : DecimalMark.POINT;
        int at = Math.max(comma, point);
        if (body.indexOf(last.sign()) < at) {
            boolean sound = body.indexOf(last.other().sign()) < 0 && grouped(body);
            return sound
                    ? whole(negative, body, Optional.of(last.other()))
                    : faulty(comma >= 0 && point >= 0 ? TableFault.MIXED_DECIMALS : TableFault.GROUPING);
        }
        var before = body.substring(0, at);
        if (!grouped(before) || !DIGITS.matcher(body.substring(at + 1)).matches()) {
            return faulty(comma >= 0 && point >= 0 ? TableFault.MIXED_DECIMALS : TableFault.GROUPING);
        }
        boolean unclear = DIGITS.matcher(before).matches() && grouped(body) && !before.startsWith("0");
        return new AmountCell(
                negative, body, unclear ? Optional.empty() : Optional.of(last), unclear, Optional.empty());
    }

    /** Digits without separators, or in groups of three with one kind of separator. */
    private static boolean grouped(String digits) {
        return DIGITS.matcher(digits).matches() || GROUPED.matcher(digits).matches();
    }

    private static int digits(String body) {
        int count = 0;
        for (int i = 0; i < body.length(); i++) {
            count += body.charAt(i) >= '0' && body.charAt(i) <= '9' ? 1 : 0;
        }
        return count;
    }

    private static AmountCell whole(boolean negative, String body, Optional<DecimalMark> mark) {
        return new AmountCell(negative, body, mark, false, Optional.empty());
    }

    private static AmountCell faulty(TableFault fault) {
        return new AmountCell(false, "", Optional.empty(), false, Optional.of(fault));
    }

    /** The amount, once the column's decimal separator is known; empty is for columns that show none. */
    BigDecimal value(Optional<DecimalMark> decided) {
        var digits = body.replace(" ", "");
        if (decided.isPresent()) {
            var decimal = decided.get();
            digits = digits.replace(String.valueOf(decimal.other().sign()), "").replace(decimal.sign(), '.');
        }
        var amount = new BigDecimal(digits);
        return negative ? amount.negate() : amount;
    }

    private static String blanksAlike(String raw) {
        var text = Blanks.strip(raw);
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Blanks.isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return out.toString();
    }
}
