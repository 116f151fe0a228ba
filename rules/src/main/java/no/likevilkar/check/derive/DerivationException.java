package no.likevilkar.check.derive;

import no.likevilkar.check.UnlikeException;

/** The case cannot be worked out again. */
public final class DerivationException extends UnlikeException {

    private static final long serialVersionUID = 1L;

    public DerivationException(String place, String found, String expected) {
        super(place, found, expected);
    }
}
