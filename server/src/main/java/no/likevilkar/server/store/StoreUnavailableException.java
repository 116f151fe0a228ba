package no.likevilkar.server.store;

/** The database cannot be reached, or does not take anything for now. What was asked for was not done. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
