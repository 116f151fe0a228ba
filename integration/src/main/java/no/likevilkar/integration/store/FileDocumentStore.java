package no.likevilkar.integration.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps documents in a folder, each in a file named by its digest below a folder of the first two digits. A document is on the disk
 * before it is kept: what {@link #keep} returned for is there after a crash.
 */
public final class FileDocumentStore implements DocumentStore {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    /** @param folder made when the first document comes */
    public FileDocumentStore(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException when the disk does not take it */
    @Override
    public String keep(byte[] bytes) {
        String digest = Sha256.of(bytes);
        Path file = file(digest);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                write(bytes, file);
            }
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep document " + digest, e);
        }
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), ".", ".tmp");
        try {
            Files.write(temporary, bytes);
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** @throws UncheckedIOException when it is there and cannot be read */
    @Override
    public Optional<byte[]> find(String sha256) {
        if (!DIGEST.matcher(sha256).matches() || !Files.exists(file(sha256))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(sha256)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read document " + sha256, e);
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest);
    }
}
