package no.likevilkar.integration.pointer;

import java.util.Locale;

/** Whether a text speaks of a framework agreement, in the words that the page on award notices names. */
final class FrameworkText {

    private static final String[] BEGINNINGS = {"rammeavtale", "ramme-avtale", "rammekontrakt", "ramme-kontrakt"};
    private static final String[] WHOLE = {
        "framework agreement", "framework agreements", "framework contract", "framework contracts"
    };

    private FrameworkText() {}

    static boolean in(String text) {
        if (text == null) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : BEGINNINGS) {
            if (begins(lower, word, false)) {
                return true;
            }
        }
        for (String words : WHOLE) {
            if (begins(lower, words, true)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String words, boolean andEnds) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !partOfWord(text.codePointBefore(at));
            boolean ends = !andEnds || end == text.length() || !partOfWord(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean partOfWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
