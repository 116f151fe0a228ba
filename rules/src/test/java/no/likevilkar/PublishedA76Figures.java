package no.likevilkar;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The figures published of OMB Circular A-76, each with its source, as collected in {@code regimes/us-a76-cases.json} of the
 * shared data. Where the file is not at hand, what asks for it is skipped and says so.
 */
record PublishedA76Figures(JsonNode json) {

    /** All cases and vectors. */
    static PublishedA76Figures read() {
        Path file = Path.of(System.getProperty("likevilkar.shared", ""))
                .toAbsolutePath()
                .resolve("regimes/us-a76-cases.json");
        if (!Files.exists(file)) {
            Assumptions.abort("SKIPPED: the published figures are not at hand (" + file + "); nothing was reproduced");
        }
        try {
            return new PublishedA76Figures(new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case with an id. */
    static PublishedA76Figures of(String id) {
        for (JsonNode one : read().json().path("cases")) {
            if (one.path("id").asText().equals(id)) {
                return new PublishedA76Figures(one);
            }
        }
        throw new IllegalArgumentException("no published case " + id);
    }

    List<String> ids() {
        var ids = new ArrayList<String>();
        json.path("cases").forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    BigDecimal line(String name) {
        return number(json.path("lines"), name);
    }

    BigDecimal total(String name) {
        return number(json.path("statedTotals"), name);
    }

    /** A percentage as the ratio that it is. */
    BigDecimal ratio(String line) {
        return asRatio(line(line));
    }

    static BigDecimal asRatio(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    String text(String part, String name) {
        return present(json.path(part), name).asText();
    }

    static BigDecimal number(JsonNode node, String name) {
        return present(node, name).decimalValue();
    }

    static JsonNode present(JsonNode node, String name) {
        if (!node.has(name)) {
            throw new IllegalArgumentException("no " + name + " in " + node);
        }
        return node.get(name);
    }
}
