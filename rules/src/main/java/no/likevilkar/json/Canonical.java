package no.likevilkar.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import no.likevilkar.check.json.StrictJson;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Canonical JSON (RFC 8785): equal content, equal bytes. Money and rates are strings in it, never numbers. Sorted members
 * without space are already canonical but for control characters in text, which this writer spells otherwise; only then the
 * canonicalizer is asked.
 */
public final class Canonical {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Canonical() {}

    /**
     * Bytes in UTF-8 of a tree of maps, lists, strings, whole numbers, booleans and nulls.
     *
     * @throws IllegalArgumentException for an unpaired surrogate, a number that not every reader keeps exactly, or anything
     *     else, such as a confidential value that nobody sealed
     */
    public static byte[] bytes(Object tree) {
        refuseAmbiguous(tree);
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

    private static void refuseAmbiguous(Object tree) {
        if (tree instanceof String text) {
            if (!StrictJson.hasOnlyPairs(text)) {
                throw new IllegalArgumentException("a text with an unpaired surrogate");
            }
        } else if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                refuseAmbiguous(name);
                refuseAmbiguous(value);
            });
        } else if (tree instanceof Collection<?> list) {
            list.forEach(Canonical::refuseAmbiguous);
        } else if (tree instanceof Number number) {
            boolean whole = number instanceof Integer || number instanceof Long;
            if (!whole || Math.abs(number.longValue()) > StrictJson.MOST) {
                throw new IllegalArgumentException("the number " + number + ", which not every reader keeps exactly");
            }
        } else if (tree != null && !(tree instanceof Boolean)) {
            throw new IllegalArgumentException(
                    "a " + tree.getClass().getSimpleName() + " in a tree of plain JSON values");
        }
    }
}
