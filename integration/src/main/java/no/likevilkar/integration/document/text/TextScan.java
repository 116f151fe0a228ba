package no.likevilkar.integration.document.text;

/**
 * One pass over decoded text for what no honest table holds: control characters, replacement characters, letters that were
 * encoded twice, endless lines. The first place of the first kind found is enough: such a file is mended as a whole.
 */
final class TextScan {

    /** What the bytes 0x80 to 0x9F look like when Windows-1252 reads them: the second half of a letter encoded twice. */
    private static final String WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    /** Marks that stand between two letters in no language of our tables: æ, ø, å of another code page read as ISO-8859-1. */
    private static final String NEVER_IN_WORDS = "¡¢£¤¥¦¨©¬®¯±²³¶¸¹¼½¾¿×÷";

    private final String text;
    private final boolean latin1;
    private final int longest;

    TextScan(String text, boolean latin1, int longest) {
        this.text = text;
        this.latin1 = latin1;
        this.longest = longest;
    }

    /** Whether nothing was found; what was found is in the list. */
    boolean clean(ProblemList problems) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            } else if (i - start >= longest && c != '\r') {
                problems.problem(
                        TableFault.LINE_TOO_LONG,
                        Place.line(line),
                        "more than " + longest + " characters",
                        "at most " + longest);
                return false;
            } else if (unusual(c) && refused(i, line, problems)) {
                return false;
            }
        }
        return true;
    }

    private static boolean unusual(char c) {
        return c < ' ' && c != '\t' && c != '\r' || c >= 0x7F;
    }

    private boolean refused(int at, int line, ProblemList problems) {
        char c = text.charAt(at);
        if (c == 0) {
            problems.problem(TableFault.NUL_BYTE, Place.line(line), "a NUL byte", "text");
        } else if (Character.isISOControl(c)) {
            problems.problem(
                    TableFault.NOT_TEXT,
                    Place.line(line),
                    "the character U+%04X%s".formatted((int) c, reading()),
                    "UTF-8, or ISO-8859-1 without control characters");
        } else if (c == '\uFFFD') {
            problems.problem(
                    TableFault.NOT_TEXT,
                    Place.line(line),
                    "a replacement character where a letter was lost",
                    "every letter");
        } else if (halfLetter(at)) {
            problems.problem(
                    latin1 ? TableFault.NOT_TEXT : TableFault.ENCODED_TWICE,
                    Place.line(line),
                    Quoted.of(text.substring(at, at + 2)),
                    latin1 ? "UTF-8 without broken letters" : "letters that were encoded once");
        } else if (latin1 && NEVER_IN_WORDS.indexOf(c) >= 0 && letterAt(at - 1) && letterAt(at + 1)) {
            problems.problem(
                    TableFault.NOT_TEXT,
                    Place.line(line),
                    Quoted.of(text.substring(at - 1, at + 2)) + " inside a word",
                    "UTF-8 or ISO-8859-1");
        } else {
            return false;
        }
        return true;
    }

    private String reading() {
        return latin1 ? " when read as ISO-8859-1, for the file is no UTF-8" : "";
    }

    /** The first half of a letter that was encoded in UTF-8 twice ({@code Ã¸} for ø), with its second half behind it. */
    private boolean halfLetter(int at) {
        char c = text.charAt(at);
        if (at + 1 == text.length() || c != 'Ã' && c != 'Â' && c != 'â') {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean second = next >= 0x80 && next <= 0xBF || WINDOWS.indexOf(next) >= 0;
        return c == 'â' ? next == '€' || next >= 0x80 && next <= 0x9F : second;
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
