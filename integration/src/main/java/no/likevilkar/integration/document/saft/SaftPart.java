package no.likevilkar.integration.document.saft;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One XML file of a SAF-T export: the export itself, or a part of a set.
 *
 * @param name file name
 * @param bytes gives the bytes from the beginning, as often as asked
 */
public record SaftPart(String name, Bytes bytes) {

    private static final int BUFFER = 64 * 1024;

    /** Opens the bytes; whoever opens them closes them. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    public static SaftPart of(String name, byte[] bytes) {
        return new SaftPart(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A file that is too large to be held. */
    public static SaftPart of(Path file) {
        return new SaftPart(
                file.getFileName().toString(), () -> new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }
}
