package no.likevilkar.check.rule;

/** A rule file says something that the language of the rules does not have. */
public final class RuleTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleTextException(String file, int line, String found, String expected) {
        super(file + " line " + line + ": found " + found + "; expected " + expected + ".");
    }
}
