package no.likevilkar.integration.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.likevilkar.check.log.LogFiles;

/** A log in a folder, read only. Links are not followed. */
public final class FolderFiles implements LogFiles {

    private static final long MOST_BYTES = 1 << 20;

    private final Path home;

    public FolderFiles(Path home) {
        this.home = home;
    }

    @Override
    public SortedSet<String> paths() throws IOException {
        try (var files = Files.walk(home)) {
            var paths = new TreeSet<String>();
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> paths.add(home.relativize(file).toString().replace('\\', '/')));
            return paths;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = home.resolve(path);
        if (Files.isSymbolicLink(file)) {
            throw new IOException(path + " is a link");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(path + " has " + Files.size(file) + " bytes; no file of a log has so many");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
