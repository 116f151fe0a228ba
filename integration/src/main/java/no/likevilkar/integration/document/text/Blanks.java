package no.likevilkar.integration.document.text;

/** What counts as a blank in tables that people and spreadsheets write: also the no-break spaces {@link String#strip} leaves. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The text without blanks at either end. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
