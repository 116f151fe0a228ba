package no.likevilkar.integration.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.text.Quoted;

/** The files that lie directly in a folder; a link that leads out of it is refused. */
final class FolderDocuments implements Documents {

    /** Largest document taken in, in bytes. */
    static final long MAX_BYTES = 200L * 1024 * 1024;

    private static final int MOST_FILES = 1000;

    private final Path folder;

    FolderDocuments(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> find(String name) throws RefusedDocumentException {
        if (DocumentName.objection(name).isPresent()) {
            throw refused(
                    "DOC-101",
                    name,
                    Quoted.of(name) + ", " + DocumentName.objection(name).get(),
                    "a plain file name",
                    "Put the file beside the case file and give its name only.");
        }
        try {
            Optional<Path> path = locate(name);
            return path.isPresent() ? Optional.of(read(name, path.get())) : Optional.empty();
        } catch (IOException e) {
            throw refused(
                    "DOC-107",
                    name,
                    "a file that cannot be read",
                    "a readable file",
                    "Check its permissions and the disk.");
        }
    }

    @Override
    public SortedMap<String, byte[]> folder(String name, String ending) throws RefusedDocumentException {
        var files = new TreeMap<String, byte[]>();
        try {
            Optional<Path> inside = locate(name);
            if (inside.isEmpty() || !Files.isDirectory(inside.get())) {
                return files;
            }
            long room = MAX_BYTES;
            for (Path file : endingWith(ending, inside.get())) {
                room -= Files.isRegularFile(file) ? Files.size(file) : 0;
                if (room < 0 || files.size() == MOST_FILES) {
                    throw refused(
                            "DOC-105",
                            name,
                            "more than " + MOST_FILES + " files or " + MAX_BYTES + " bytes",
                            "at most that",
                            "Send only the part the case is about.");
                }
                String part = Documents.composed(file.getFileName().toString());
                files.put(part, read(part, file));
            }
            return files;
        } catch (IOException e) {
            throw refused(
                    "DOC-107",
                    name,
                    "a folder that cannot be read",
                    "a readable folder",
                    "Check its permissions and the disk.");
        }
    }

    private static List<Path> endingWith(String ending, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.toLowerCase(Locale.ROOT).endsWith(ending) && !name.startsWith(".");
                    })
                    .sorted()
                    .toList();
        }
    }

    private Optional<Path> locate(String name) throws IOException {
        Path exact = folder.resolve(name);
        if (Files.exists(exact, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(exact);
        }
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f -> Documents.composed(f.getFileName().toString()).equals(Documents.composed(name)))
                    .findFirst();
        }
    }

    private byte[] read(String name, Path path) throws IOException, RefusedDocumentException {
        if (!Files.exists(path) || !path.toRealPath().startsWith(folder.toRealPath()) || !Files.isRegularFile(path)) {
            throw refused(
                    "DOC-104",
                    name,
                    "a folder, a special file, or a link that leads out of the folder",
                    "a file in the folder",
                    "Copy the document itself into the folder.");
        }
        if (Files.size(path) > MAX_BYTES) {
            throw refused(
                    "DOC-105",
                    name,
                    Files.size(path) + " bytes",
                    "at most " + MAX_BYTES + " bytes",
                    "Send only the part the case is about.");
        }
        return Files.readAllBytes(path);
    }

    private static RefusedDocumentException refused(
            String code, String name, String found, String expected, String remedy) {
        return new RefusedDocumentException(
                new Problem(code, Quoted.of(name), "whole document", found, expected, remedy));
    }
}
