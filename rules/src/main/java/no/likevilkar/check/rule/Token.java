package no.likevilkar.check.rule;

/**
 * A piece of a rule file.
 *
 * @param kind what it is
 * @param text its text; of a quoted one what stands between the quotes
 * @param line line of the file, from 1
 * @param spaced whether white space or a comment stands before it
 */
record Token(Kind kind, String text, int line, boolean spaced) {

    enum Kind {
        /** Letters and digits, with points, hyphens and slashes inside: {@code PriceBasis.SERVICE_FEE}, {@code NO-C17/own}. */
        WORD,
        /** With its dollar sign. */
        VARIABLE,
        QUOTED,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(other);
    }

    /** As it stands in the file. */
    String source() {
        return kind == Kind.QUOTED ? '"' + text + '"' : text;
    }

    String shown() {
        return kind == Kind.END ? "the end of the file" : source();
    }
}
