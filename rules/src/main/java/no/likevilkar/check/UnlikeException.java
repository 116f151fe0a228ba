package no.likevilkar.check;

/** Something is not as it has to be; told with its place, what was found and what was expected. */
public abstract class UnlikeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String found;
    private final String expected;

    protected UnlikeException(String place, String found, String expected) {
        super(place + ": found " + found + "; expected " + expected);
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    /** File and place in it. */
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
