package no.likevilkar.integration.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeSet;

/** Where two JSON documents part, told so that a person sees it at once: path, expected, found. */
final class FirstDifference {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FirstDifference() {}

    /** The first difference in the order of the paths; empty when the documents say the same. */
    static Optional<String> between(byte[] expected, byte[] found) {
        try {
            return between("", JSON.readTree(expected), JSON.readTree(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> between(String path, JsonNode expected, JsonNode found) {
        if (expected.isObject() && found.isObject()) {
            var names = new TreeSet<String>();
            expected.fieldNames().forEachRemaining(names::add);
            found.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> between(path + "/" + name, expected.path(name), found.path(name)).stream())
                    .findFirst();
        }
        if (expected.isArray() && found.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
                var difference = between(path + "/" + i, expected.path(i), found.path(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of("%s%n  expected %s%n  found    %s".formatted(path, told(expected), told(found)));
    }

    private static String told(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
