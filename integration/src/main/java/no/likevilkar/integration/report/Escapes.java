package no.likevilkar.integration.report;

import java.util.Locale;

/**
 * Text as it may stand in HTML that is also well-formed XML. What could steer the page or the order of its letters shows
 * itself: a mark that turns the writing direction or has no width stands as its number, such as ⟨U+202E⟩.
 */
final class Escapes {

    private static final int[] HIDDEN = {
        0x0000, 0x001f, 0x007f, 0x009f, 0x00ad, 0x00ad, 0x034f, 0x034f, 0x061c, 0x061c, 0x115f, 0x1160, 0x180b, 0x180f,
        0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xd800, 0xf8ff, 0xfdd0, 0xfdef, 0xfeff, 0xfeff,
        0xffa0, 0xffa0, 0xfff0, 0xfffb, 0x1d173, 0x1d17a, 0xe0000, 0x10ffff
    };

    private static final int[] RIGHT_TO_LEFT = {
        0x0590, 0x08ff, 0xfb1d, 0xfdff, 0xfe70, 0xfefe, 0x10800, 0x10fff, 0x1e800, 0x1efff
    };

    private Escapes() {}

    static void write(String text, StringBuilder to) {
        text.codePoints().forEach(letter -> one(letter, to));
    }

    private static void one(int letter, StringBuilder to) {
        switch (letter) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            case '\t', '\n', '\r' -> to.append(' ');
            default -> {
                if (isHidden(letter)) {
                    to.append("\u27e8U+").append(number(letter)).append('\u27e9');
                } else {
                    to.appendCodePoint(letter);
                }
            }
        }
    }

    private static String number(int letter) {
        String digits = Integer.toHexString(letter).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /**
     * Controls, marks of direction, marks without width, private letters and what is no letter. The ranges stand here and are
     * not asked of the JDK, whose tables grow with each release: the same bundle gives the same bytes on each of them.
     */
    private static boolean isHidden(int letter) {
        return in(HIDDEN, letter) || (letter & 0xfffe) == 0xfffe;
    }

    /** Whether a text holds a letter of a script that is written from right to left. */
    static boolean turns(String text) {
        return text.codePoints().anyMatch(letter -> in(RIGHT_TO_LEFT, letter));
    }

    private static boolean in(int[] ranges, int letter) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (letter >= ranges[i] && letter <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
