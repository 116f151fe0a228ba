package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves and lists files, each move in one step. */
final class Moves {

    private Moves() {}

    /** Moves a file or folder into a folder, under its name or, where that is taken, with a number after it; where it went. */
    static Path into(Path folder, Path what) throws IOException {
        return to(free(folder, what.getFileName().toString()), what);
    }

    /** Moves a file or folder to where it is to be. */
    static Path to(Path target, Path what) throws IOException {
        return Files.move(what, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The name in the folder, or the first of {@code name.2}, {@code name.3} … that is free. */
    static Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            target = folder.resolve(name + "." + number);
        }
        return target;
    }

    /** What lies directly in a folder, in order of name; nothing where there is no folder. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Removes a folder with what is in it; a link is removed and not followed. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
