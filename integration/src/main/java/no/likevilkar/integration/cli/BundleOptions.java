package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.likevilkar.integration.explain.ReadBundle;
import picocli.CommandLine.Parameters;

/** The bundle a command reads. */
final class BundleOptions {

    @Parameters(index = "0", arity = "1", paramLabel = "BUNDLE", description = "a bundle, <case>.verdict.zip")
    private Path path;

    Path path() {
        return path;
    }

    /**
     * The bundle, taken at its word.
     *
     * @throws RefusedBundleException when it is none
     */
    ReadBundle read() throws IOException, RefusedBundleException {
        return read(path);
    }

    static ReadBundle read(Path path) throws IOException, RefusedBundleException {
        try {
            return new ReadBundle(BundleFile.entries(Files.readAllBytes(path)));
        } catch (RuntimeException e) {
            throw new RefusedBundleException(path, e.getMessage());
        }
    }
}
