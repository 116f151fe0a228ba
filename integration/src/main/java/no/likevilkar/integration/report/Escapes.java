package no.likevilkar.integration.report;

/**
 * Text as it may stand in HTML that is also well-formed XML. What could steer the page or the order of its letters shows
 * itself: a mark that turns the writing direction or has no width stands as its number, such as ⟨U+202E⟩.
 */
final class Escapes {

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
                    to.append("\u27e8U+").append("%04X".formatted(letter)).append('\u27e9');
                } else {
                    to.appendCodePoint(letter);
                }
            }
        }
    }

    /** Controls, marks of direction, marks without width, private and unassigned letters, halves of a pair. */
    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
