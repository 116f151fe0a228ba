package no.likevilkar.integration.document.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.sheet.Parts;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.ShownAs;
import no.likevilkar.integration.document.xml.PartReader;

/**
 * How numbers are shown, as far as it changes what they are: a day and a percentage are numbers in the file. A spreadsheet program
 * makes a day of 1.5 typed with a point, and such a price must not be read as 45 413.
 */
final class NumberFormats {

    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        PERCENT,
        DAY
    }

    private final Map<Integer, Shown> own = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, String> currencies = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();

    private NumberFormats() {}

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats of(Parts parts, String name) throws SheetException {
        var formats = new NumberFormats();
        parts.read(name, formats::read);
        return formats;
    }

    private static void notTooMany(int formats) throws SheetException {
        if (formats == SheetLimits.FORMATS) {
            throw SheetException.beyond("more formats", SheetLimits.FORMATS + " formats");
        }
    }

    private void read(PartReader part) throws XMLStreamException, SheetException {
        while (part.child()) {
            if (part.at("numFmts")) {
                while (part.child()) {
                    notTooMany(own.size());
                    int format = number(part, "numFmtId");
                    String code = part.attribute("formatCode").orElse("");
                    own.put(format, shown(code));
                    codes.put(format, shownAs(code));
                    currencies.put(format, CurrencyFormat.of(code));
                    part.pass();
                }
            } else if (part.at("cellXfs")) {
                while (part.child()) {
                    notTooMany(cells.size());
                    cells.add(number(part, "numFmtId"));
                    part.pass();
                }
            } else {
                part.pass();
            }
        }
    }

    private static int number(PartReader part, String attribute) throws SheetException {
        return number(part.attribute(attribute).orElse("0"));
    }

    static int number(String text) throws SheetException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw SheetException.broken("a style or a place that is no number");
        }
    }

    /** @param style number of the style that a cell names */
    Shown of(int style) {
        int format = format(style);
        return own.containsKey(format) ? own.get(format) : builtIn(format);
    }

    /** A code of {@link ShownAs} for it. */
    String shownAs(int style) {
        int format = format(style);
        return codes.containsKey(format) ? codes.get(format) : builtInCode(format);
    }

    /** Three letters; empty where the style shows no currency, or that of the reader's own country. */
    String currency(int style) {
        return currencies.getOrDefault(format(style), "");
    }

    private int format(int style) {
        return style >= 0 && style < cells.size() ? cells.get(style) : 0;
    }

    /** Day 14 is as the reader's own language writes it; here the most common way. */
    private static String builtInCode(int format) {
        return switch (format) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3, 5, 6, 37, 38, 41, 42 -> "#,##0";
            case 4, 7, 8, 39, 40, 43, 44 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 14 -> "dd.mm.yyyy";
            case 18, 19, 20, 21, 45, 46, 47 -> "hh:mm:ss";
            case 22 -> "dd.mm.yyyy hh:mm";
            default -> builtIn(format) == Shown.DAY ? ShownAs.DAY : ShownAs.GENERAL;
        };
    }

    /** The formats that need no code in the file (18.8.30), those of other languages included. */
    private static Shown builtIn(int format) {
        if (format == 9 || format == 10) {
            return Shown.PERCENT;
        }
        boolean day = format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
        return day ? Shown.DAY : Shown.NUMBER;
    }

    /** What a format code shows, by the letters and signs outside of quotes, brackets and escapes. */
    static Shown shown(String code) {
        String signs = bare(code, false)
                .toLowerCase(Locale.ROOT)
                .replace("general", "")
                .replace("standard", "");
        if (signs.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0)) {
            return Shown.DAY;
        }
        return signs.indexOf('%') >= 0 ? Shown.PERCENT : Shown.NUMBER;
    }

    private static String shownAs(String code) {
        if (shown(code) == Shown.DAY) {
            return ShownAs.day(bare(code, true).split(";", 2)[0].strip());
        }
        return ShownAs.number(bare(code, true).split(";", 2)[0]);
    }

    /** @param escaped whether to keep signs behind a backslash, which in days are the signs between the parts */
    private static String bare(String code, boolean escaped) {
        var bare = new StringBuilder();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '"') {
                at = end(code, at, '"');
            } else if (c == '[') {
                int end = end(code, at, ']');
                bare.append(elapsed(code.substring(at + 1, Math.max(at + 1, end))) ? "h" : "");
                at = end;
            } else if (c == '\\' || c == '_' || c == '*') {
                at++;
                bare.append(escaped && c == '\\' && at < code.length() ? code.substring(at, at + 1) : "");
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Hours, minutes or seconds that go on beyond a day stand in brackets: {@code [h]:mm}. */
    private static boolean elapsed(String inBrackets) {
        return inBrackets.toLowerCase(Locale.ROOT).matches("h+|m+|s+");
    }

    private static int end(String code, int from, char sign) {
        int end = code.indexOf(sign, from + 1);
        return end < 0 ? code.length() : end;
    }
}
