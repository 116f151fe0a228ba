package no.likevilkar.check.log;

/** A file of a log, or a part of one, is not as it has to be. */
public final class BadLogException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String found;
    private final String expected;

    /** @param place file and place in it */
    public BadLogException(String place, String found, String expected) {
        super(place + ": found " + found + "; expected " + expected);
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    public String place() {
        return place;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
