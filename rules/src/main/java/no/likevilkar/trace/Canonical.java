package no.likevilkar.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON (RFC 8785): equal content, equal bytes. Money and rates are strings in it, never numbers. */
public final class Canonical {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Canonical() {}

    /** Bytes in UTF-8 of a tree of maps, lists, strings, integers, booleans and nulls. */
    public static byte[] bytes(Object tree) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(tree)).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a tree of plain JSON values", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
