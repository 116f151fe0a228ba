package no.likevilkar.check.figure;

/** A formula or a number is not one the algebra knows; the message says what was found and what was expected. */
public final class BadFigureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadFigureException(String message) {
        super(message);
    }
}
