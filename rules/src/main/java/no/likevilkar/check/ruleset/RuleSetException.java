package no.likevilkar.check.ruleset;

/** A file of the rule set does not say what it has to; told with its place, what was found and what was expected. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String found;
    private final String expected;

    public RuleSetException(String place, String found, String expected) {
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
