package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.replay.BrokenBundleException;
import no.likevilkar.replay.Recorded;

/** Reads what a bundle records, as strictly as the checker does. */
final class BundleFiles {

    private static final int MOST_FAILURES = 5;

    private BundleFiles() {}

    /**
     * @throws BrokenBundleException when the file is no bundle, or not whole
     * @throws IOException when it cannot be read
     */
    static Recorded read(Path path) throws IOException {
        return Recorded.read(files(path));
    }

    /**
     * Every file of a bundle by path.
     *
     * @throws BrokenBundleException when the file is no bundle, or not whole
     * @throws IOException when it cannot be read
     */
    static SortedMap<String, byte[]> files(Path path) throws IOException {
        return whole(path).files();
    }

    /**
     * The bundle, opened for reading and taken at its word.
     *
     * @throws BrokenBundleException when the file is no bundle, or not whole; the message begins with its path
     * @throws IOException when it cannot be read
     */
    static ReadBundle opened(Path path) throws IOException {
        try {
            return new ReadBundle(whole(path));
        } catch (BrokenBundleException | BadJsonException | DefinitionException broken) {
            throw new BrokenBundleException(path + ": " + broken.getMessage());
        }
    }

    private static Bundle whole(Path path) throws IOException {
        var protocol = new Protocol();
        var bundle = BundleReader.read(Files.readAllBytes(path), protocol);
        if (bundle.isEmpty() || !protocol.holds()) {
            throw new BrokenBundleException(protocol.failures().stream()
                    .map(BundleFiles::words)
                    .limit(MOST_FAILURES)
                    .collect(Collectors.joining("; ")));
        }
        return bundle.get();
    }

    private static String words(Failure failure) {
        return failure.place() + ": found " + failure.found() + "; expected " + failure.expected();
    }
}
