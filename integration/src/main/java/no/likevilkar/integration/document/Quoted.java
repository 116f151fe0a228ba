package no.likevilkar.integration.document;

/** Foreign text made fit for a problem: quoted, shortened, with nothing in it that could break or forge a line of a log. */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** The text in double quotes; control and format characters as \\u escapes; an ellipsis where it was cut. */
    public static String of(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> append(quoted, c));
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"").toString();
    }

    private static void append(StringBuilder quoted, int c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
            quoted.append("\\u%04x".formatted(c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}
