package no.likevilkar.integration.marked;

/** The colours of a copy, as AARRGGBB. */
final class Colours {

    /** A cell with a problem: strong enough to be found, light enough to be read on. */
    static final String WRONG = "FFFFC7A8";

    /** The headings of the list. */
    static final String HEADING = "FFE7EAEE";

    static final String LINK = "FF0B5394";

    private Colours() {}
}
