package no.likevilkar.whatif;

/** A figure, answer or value that a what-if cannot use. The message says what was found and what is expected. */
public final class UnknownFigureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownFigureException(String message) {
        super(message);
    }
}
