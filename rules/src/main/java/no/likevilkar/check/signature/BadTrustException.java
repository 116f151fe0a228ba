package no.likevilkar.check.signature;

/** A trust file is not as it has to be; the message says where and what was found. */
public final class BadTrustException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadTrustException(String message) {
        super(message);
    }
}
