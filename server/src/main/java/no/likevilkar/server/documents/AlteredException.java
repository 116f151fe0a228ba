package no.likevilkar.server.documents;

/** Something in the store is not what was put there. */
public final class AlteredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlteredException(String message, Throwable cause) {
        super(message, cause);
    }
}
