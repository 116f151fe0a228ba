package no.likevilkar.check.bundle;

/** A file is no bundle, or one so broken that nothing in it can be looked at. */
public final class NotABundleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String found;
    private final String expected;

    public NotABundleException(String place, String found, String expected) {
        super(place + ": found " + found + "; expected " + expected);
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    /** The entry, or where in the file. */
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
