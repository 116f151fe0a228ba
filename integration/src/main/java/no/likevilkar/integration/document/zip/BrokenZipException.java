package no.likevilkar.integration.document.zip;

/** The bytes are no zip that can be read; the message says what is wrong in a few words. */
public final class BrokenZipException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    BrokenZipException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The code of the problem, ZIP-xxx. */
    public String code() {
        return code;
    }
}
