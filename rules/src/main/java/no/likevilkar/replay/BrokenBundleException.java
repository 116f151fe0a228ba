package no.likevilkar.replay;

/** A bundle that cannot be replayed because it is not whole or contradicts itself. The message names entry, found and expected. */
public final class BrokenBundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenBundleException(String message) {
        super(message);
    }
}
