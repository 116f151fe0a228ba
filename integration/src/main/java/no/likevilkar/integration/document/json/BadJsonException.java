package no.likevilkar.integration.document.json;

/** A document that is no JSON we read; says why and where. */
public final class BadJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Why {
        /** Not UTF-8, not JSON, or cut off. */
        MALFORMED,
        /** A name twice in one object. */
        NAME_TWICE,
        /** More bytes, levels, values or characters than are read. */
        TOO_MUCH
    }

    private final Why why;
    private final String place;

    BadJsonException(Why why, String place, String found) {
        super(found);
        this.why = why;
        this.place = place;
    }

    public Why why() {
        return why;
    }

    /** Line and column, with the JSON pointer where it is known; or the whole document. */
    public String place() {
        return place;
    }
}
