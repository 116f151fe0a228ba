package no.likevilkar.server.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.server.identity.Role;

/** The table of who may call what. */
final class RoleMatrix {

    private static final String EVERYONE = "everyone";

    private RoleMatrix() {}

    /**
     * One address.
     *
     * @param path with the names of its parameters in braces
     * @param roles empty for everyone
     */
    record Row(String method, String path, Set<Role> roles) {

        String address() {
            return method + " " + path;
        }

        boolean everyone() {
            return roles.isEmpty();
        }

        /** With a value in the place of each parameter: one that fits and names nothing. */
        String example() {
            return path.replace("{digest}", "0".repeat(64))
                    .replace("{number}", "1")
                    .replace("{path}", "0/000")
                    .replaceAll("\\{[a-z]+}", "nothing");
        }

        private static Row read(String line) {
            var words = line.split(" +");
            var roles = Arrays.stream(words)
                    .skip(2)
                    .filter(word -> !word.equals(EVERYONE))
                    .toList();
            if (roles.isEmpty() && !words[words.length - 1].equals(EVERYONE)) {
                throw new IllegalArgumentException("a row without roles: " + line);
            }
            Set<Role> set = roles.stream()
                    .map(Role::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            return new Row(words[0], words[1], set);
        }
    }

    static List<Row> rows() {
        try (var file = RoleMatrix.class.getResourceAsStream("/role-matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
