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

    /** Three letters; empty where the style shows no currency, or that of the reader's own country. */
    String currency(int style) {
        return currencies.getOrDefault(format(style), "");
    }

    private int format(int style) {
        return style >= 0 && style < cells.size() ? cells.get(style) : 0;
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
            } else {
                bare.append(c);
            }
        }
        String signs =
                bare.toString().toLowerCase(Locale.ROOT).replace("general", "").replace("standard", "");
        if (signs.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0)) {
            return Shown.DAY;
        }
        return signs.indexOf('%') >= 0 ? Shown.PERCENT : Shown.NUMBER;
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
