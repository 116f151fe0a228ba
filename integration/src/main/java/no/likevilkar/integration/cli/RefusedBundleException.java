package no.likevilkar.integration.cli;

import java.nio.file.Path;
import no.likevilkar.check.Failure;

/** A file that was given as a bundle is none, or a broken one. */
final class RefusedBundleException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedBundleException(Path path, Failure failure) {
        super(path + ": " + failure.code() + " " + failure.place() + ": found " + failure.found() + "; expected "
                + failure.expected() + ". Run likevilkar verify for the whole list.");
    }
}
