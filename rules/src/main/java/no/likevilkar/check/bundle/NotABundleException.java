package no.likevilkar.check.bundle;

import no.likevilkar.check.UnlikeException;

/** A file is no bundle, or one so broken that nothing in it can be looked at. */
public final class NotABundleException extends UnlikeException {

    private static final long serialVersionUID = 1L;

    public NotABundleException(String place, String found, String expected) {
        super(place, found, expected);
    }
}
