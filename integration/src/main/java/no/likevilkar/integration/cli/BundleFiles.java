package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.replay.BrokenBundleException;
import no.likevilkar.replay.Recorded;

/** Reads what a bundle records, as strictly as the checker does. */
final class BundleFiles {

    private BundleFiles() {}

    /**
     * @throws BrokenBundleException when the file is no bundle, or not whole
     * @throws IOException when it cannot be read
     */
    static Recorded read(Path path) throws IOException {
        var protocol = new Protocol();
        var bundle = BundleReader.read(Files.readAllBytes(path), protocol);
        if (bundle.isEmpty() || !protocol.holds()) {
            throw new BrokenBundleException(protocol.failures().stream()
                    .map(BundleFiles::words)
                    .limit(5)
                    .collect(Collectors.joining("; ")));
        }
        return Recorded.read(bundle.get().files());
    }

    private static String words(Failure failure) {
        return failure.place() + ": found " + failure.found() + "; expected " + failure.expected();
    }
}
