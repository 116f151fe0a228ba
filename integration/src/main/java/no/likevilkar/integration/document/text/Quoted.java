package no.likevilkar.integration.document.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text from a stranger's document made fit for a message: short, and without characters that would forge a line of a log. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** In double quotes. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** The first few of many, each in double quotes, comma separated. */
    public static String list(Collection<String> texts, int most) {
        var shown = texts.stream().limit(most).map(Quoted::of).collect(Collectors.joining(", "));
        return texts.size() > most ? shown + " and " + (texts.size() - most) + " more" : shown;
    }

    /** Without quotes. */
    public static String plain(String text) {
        var out = new StringBuilder();
        int shown = 0;
        for (int at = 0; at < text.length(); shown++) {
            if (shown == LONGEST) {
                return out.append('…').toString();
            }
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (unfit(c)) {
                out.append("\\u%04X".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Controls, line and paragraph separators, and the marks that turn the direction of text. */
    private static boolean unfit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
