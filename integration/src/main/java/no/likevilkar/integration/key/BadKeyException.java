package no.likevilkar.integration.key;

/** A file is no key that can sign; the message says what was found and expected. */
public final class BadKeyException extends Exception {

    private static final long serialVersionUID = 1L;

    BadKeyException(String message) {
        super(message);
    }
}
