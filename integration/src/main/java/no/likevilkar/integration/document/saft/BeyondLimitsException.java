package no.likevilkar.integration.document.saft;

/** A file that has more of something than any real one. */
final class BeyondLimitsException extends Exception {

    private static final long serialVersionUID = 1L;

    BeyondLimitsException(String what) {
        super(what);
    }
}
