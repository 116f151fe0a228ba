package no.likevilkar.check.json;

/** A file is not the JSON it has to be; the message says where and what was found. */
public final class BadJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadJsonException(String message) {
        super(message);
    }
}
