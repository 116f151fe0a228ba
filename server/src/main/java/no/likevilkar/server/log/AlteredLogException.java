package no.likevilkar.server.log;

import no.likevilkar.integration.log.LogMismatchException;

/** Database, tiles and checkpoint contradict each other. Nothing may be decided or acknowledged until somebody has looked. */
public final class AlteredLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlteredLogException(LogMismatchException cause) {
        super(cause.getMessage(), cause);
    }
}
