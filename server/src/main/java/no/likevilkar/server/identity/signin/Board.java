package no.likevilkar.server.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Where the one-time passwords are told: a file that only its owner reads, or standard output. Never the log. */
final class Board implements Consumer<List<Passwords.Told>> {

    private static final String HEAD =
            "# Name and one-time password of each person to try the service as. A used password is replaced here.\n";

    private final Optional<Path> file;
    private final Appendable out;

    /** @param file replaced as a whole at every change; without one {@code out} is told */
    Board(Optional<Path> file, Appendable out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void accept(List<Passwords.Told> all) {
        var text = all.stream().map(Board::line).collect(Collectors.joining("", HEAD, ""));
        try {
            if (file.isPresent()) {
                replace(file.get(), text);
            } else {
                out.append(text);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the one-time passwords cannot be told", failed);
        }
    }

    /** A temporary file is made for its owner alone, and the move keeps that. */
    private static void replace(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "sign-in", ".tmp");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Passwords.Told told) {
        var person = told.newcomer().person();
        var roles = person.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
        return "%-10s %s  %s (%s)\n".formatted(told.newcomer().name(), told.password(), person.name(), roles);
    }
}
