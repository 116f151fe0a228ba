package no.likevilkar.integration.document.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Format codes by which a copy of a cell looks like the cell. They are made anew from what a format or a shown text tells of decimals,
 * groups and the order of a day, so that nothing a stranger wrote into a format can show another number than the stored one, or none.
 */
public final class ShownAs {

    /** As the program likes. */
    public static final String GENERAL = "";

    public static final String DAY = "yyyy-mm-dd";

    private static final Pattern PLACES = Pattern.compile("[#0?][#0?, \u00a0]*(?:\\.([#0?]+))?");
    private static final Pattern DAY_CODE =
            Pattern.compile("[dmy]{1,4}(?:[-./ ]{1,2}[dmy]{1,4}){1,2}(?: hh?:mm(?::ss)?)?");
    private static final Pattern TIME_CODE = Pattern.compile("h{1,2}:mm(?::ss)?");
    private static final Pattern NUMBER_TEXT = Pattern.compile("[0-9](?:[0-9 \u00a0\u202f.,'\u2019]*[0-9])?");
    private static final Pattern GERMAN_DAY = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");
    private static final int MOST_DECIMALS = 10;

    private ShownAs() {}

    /** @param bare a format code without what stands in quotes, brackets and escapes */
    public static String number(String bare) {
        Matcher places = PLACES.matcher(bare);
        if (!places.find()) {
            return GENERAL;
        }
        boolean grouped = places.group().matches("[#0?]+[, \u00a0]+[#0?].*");
        String decimals = places.group(1) == null ? "" : places.group(1).replace('?', '#');
        return number(grouped, decimals) + (bare.contains(" %") ? " %" : bare.contains("%") ? "%" : "");
    }

    /** @param decimals a sign for each: 0 for one that is always shown, # for one that may be zero */
    private static String number(boolean grouped, String decimals) {
        String shown = decimals.substring(0, Math.min(MOST_DECIMALS, decimals.length()));
        return (grouped ? "#,##0" : "0") + (shown.isEmpty() ? "" : "." + shown);
    }

    /** @param code a format code of a day or a time without what stands in quotes and brackets */
    public static String day(String code) {
        String folded = code.toLowerCase(Locale.ROOT);
        if (DAY_CODE.matcher(folded).matches() || TIME_CODE.matcher(folded).matches()) {
            return folded;
        }
        boolean day = folded.indexOf('y') >= 0 || folded.indexOf('d') >= 0;
        boolean time = folded.indexOf('h') >= 0;
        return day || !time ? DAY + (time ? " hh:mm" : "") : "hh:mm:ss";
    }

    /**
     * By the text in which a number was shown: {@code 1 234,50} for 1234.5 has groups and two decimals.
     *
     * @param text as a spreadsheet program wrote it, with whatever currency beside it
     * @param value as stored
     * @param percent whether it was shown as a percentage
     */
    public static String textOf(String text, String value, boolean percent) {
        Matcher digits = NUMBER_TEXT.matcher(text);
        if (!digits.find()) {
            return percent ? "0.##%" : GENERAL;
        }
        String number = digits.group();
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean decimal = last >= 0 && number.indexOf(number.charAt(last)) == last && !isGroup(number, last, value);
        String whole = decimal ? number.substring(0, last) : number;
        String decimals = decimal ? "0".repeat(number.length() - last - 1) : "";
        boolean grouped = whole.chars().anyMatch(c -> c < '0' || c > '9');
        return grouped || decimal || percent
                ? number(grouped, decimals) + (percent ? text.contains("%") && !text.contains(" %") ? "%" : " %" : "")
                : GENERAL;
    }

    /** Three digits behind the only sign are a group where the stored number is a thousand or more and whole. */
    private static boolean isGroup(String number, int sign, String value) {
        return number.length() - sign == 4
                && SheetNumber.of(value)
                        .filter(stored ->
                                stored.value().scale() <= 0 && stored.value().precision() >= 4)
                        .isPresent();
    }

    /** By the text in which a day was shown. */
    public static String textOfDay(String text, String iso) {
        boolean time = iso.indexOf('T') >= 0;
        return (GERMAN_DAY.matcher(text).lookingAt() ? "dd.mm.yyyy" : DAY) + (time ? " hh:mm" : "");
    }
}
