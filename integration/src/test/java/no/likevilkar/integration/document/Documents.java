package no.likevilkar.integration.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Documents for the tests of the readers. */
public final class Documents {

    private static final String DIGEST = "0".repeat(64);

    private Documents() {}

    public static SourceDocument of(byte[] bytes) {
        return new SourceDocument("doc", "table.csv", DIGEST, bytes);
    }

    public static SourceDocument of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public static SourceDocument of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    public static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    /** A file of the shared material; without that material the test is skipped, loudly. */
    public static byte[] shared(String path) throws IOException {
        var file = Path.of(System.getProperty("likevilkar.shared", "shared")).resolve(path);
        if (!Files.exists(file)) {
            Assumptions.abort("NOT RUN: the shared file " + path
                    + " is not on this machine, so the reading of it was not checked");
        }
        return Files.readAllBytes(file);
    }
}
