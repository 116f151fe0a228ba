package no.likevilkar.integration.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a document may be called: a plain file name that means the same on every machine and leads nowhere else. */
public final class DocumentName {

    private static final int LONGEST = 150;
    private static final String FORBIDDEN = "/\\:*?\"<>|%";

    private DocumentName() {}

    /** What is wrong with the name, in words; empty when it is a plain file name. */
    public static Optional<String> objection(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (name.isBlank()) {
            return Optional.of("which is empty");
        }
        if (name.length() > LONGEST) {
            return Optional.of("which has more than " + LONGEST + " characters");
        }
        if (name.codePoints().anyMatch(DocumentName::invisible)) {
            return Optional.of("which holds a character that cannot be seen");
        }
        if (folded.startsWith(".") || folded.endsWith(".") || name.startsWith(" ") || name.endsWith(" ")) {
            return Optional.of("which begins or ends with a point or space");
        }
        if (folded.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            return Optional.of("which holds one of " + FORBIDDEN + " or a twin of it");
        }
        return Optional.empty();
    }

    /** The form under which two names count as the same, whatever the file system thinks of case and accents. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
