package no.likevilkar.integration.pointer;

import java.util.Locale;

/** What counts as a blank in a table, no-break and narrow blanks among them. */
final class Blank {

    private Blank() {}

    static boolean is(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    static boolean only(String text) {
        return text.chars().allMatch(Blank::is);
    }

    /** Without blanks at the ends. */
    static String trim(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    /** Without blanks at the ends, and with one blank, or line break, wherever there are several inside. */
    static String single(String text) {
        var out = new StringBuilder();
        trim(text).chars().forEach(c -> {
            boolean again = is(c) && out.charAt(out.length() - 1) == ' ';
            if (!again) {
                out.append(is(c) ? ' ' : (char) c);
            }
        });
        return out.toString();
    }

    /** A heading as it is compared: upper and lower case and blanks around do not count. */
    static String heading(String text) {
        return trim(text).toLowerCase(Locale.ROOT);
    }
}
