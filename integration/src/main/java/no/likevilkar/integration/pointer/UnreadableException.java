package no.likevilkar.integration.pointer;

/** A document that this program cannot open; the message says why, in words. Never leaves the package's front. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String why) {
        super(why);
    }
}
