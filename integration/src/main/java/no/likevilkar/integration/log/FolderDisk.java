package no.likevilkar.integration.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A folder of a file system. */
public final class FolderDisk implements Disk {

    private final Path home;

    /** @param home has to be there */
    public FolderDisk(Path home) {
        this.home = home;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(home.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public SortedSet<String> names(String folder) throws IOException {
        var names = new TreeSet<String>();
        if (isFolder(folder)) {
            try (var files = Files.list(home.resolve(folder))) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names;
    }

    @Override
    public boolean isFolder(String path) {
        return Files.isDirectory(home.resolve(path));
    }

    @Override
    public void makeFolder(String path) throws IOException {
        Files.createDirectory(home.resolve(path));
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                home.resolve(path),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(home.resolve(from), home.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    /** On systems that open no folders, among them Windows, there is nothing to wait for that a program could. */
    @Override
    public void force(String folder) throws IOException {
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(home.resolve(folder), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(String path) throws IOException {
        Files.deleteIfExists(home.resolve(path));
    }
}
