package no.likevilkar.integration.cli;

import java.nio.file.Path;

/** A file that was given as a bundle is none. */
final class RefusedBundleException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedBundleException(Path path, String why) {
        super(path + ": " + why);
    }
}
