package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.definition.DefinitionException;
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
        var protocol = new Protocol();
        var bundle = BundleReader.read(Files.readAllBytes(path), protocol);
        if (bundle.isEmpty() || !protocol.holds()) {
            throw new RefusedBundleException(path, protocol.failures().get(0));
        }
        try {
            return new ReadBundle(bundle.get());
        } catch (DefinitionException e) {
            throw new RefusedBundleException(
                    path, new Failure("CHK-007", "ruleset", e.getMessage(), "a rule set that can be read"));
        }
    }
}
