package no.likevilkar.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Canonical JSON (RFC 8785): equal content, equal bytes. Money and rates are strings in it, never numbers. Sorted members
 * without space are already canonical but for control characters in text, which this writer spells otherwise; only then the
 * canonicalizer is asked.
 */
public final class Canonical {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Canonical() {}

    /** Bytes in UTF-8 of a tree of maps, lists, strings, integers, booleans and nulls. */
    public static byte[] bytes(Object tree) {
        try {
            String json = JSON.writeValueAsString(tree);
            return json.contains("\\u")
                    ? new JsonCanonicalizer(json).getEncodedUTF8()
                    : json.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree of plain JSON values", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
