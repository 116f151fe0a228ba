package no.likevilkar.integration.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.json.BadJsonException.Why;
import no.likevilkar.integration.document.json.JsonValue.Kind;
import no.likevilkar.integration.document.text.Quoted;

/**
 * Reads a JSON document into values with places. UTF-8 and nothing else; a byte order mark is passed over. A name twice in one
 * object is refused, because readers differ in which one they take. Numbers stay as they are written.
 */
public final class JsonDocument {

    /** Largest document read, in bytes. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    /** Deepest nesting. */
    public static final int MAX_DEPTH = 32;

    private static final int MAX_VALUES = 500_000;
    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** The document's one value. */
    public static JsonValue read(byte[] bytes) throws BadJsonException {
        if (bytes.length > MAX_BYTES) {
            throw new BadJsonException(Why.TOO_MUCH, "whole document", bytes.length + " bytes");
        }
        try (JsonParser parser = FACTORY.createParser(text(bytes))) {
            parser.nextToken();
            var document = new JsonDocument(parser);
            JsonValue value = document.value("");
            if (parser.nextToken() != null) {
                throw document.bad(Why.MALFORMED, "", "something after the end");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new BadJsonException(Why.TOO_MUCH, place(e.getLocation()), Quoted.of(e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            throw new BadJsonException(Why.MALFORMED, place(e.getLocation()), Quoted.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new BadJsonException(Why.MALFORMED, "whole document", Quoted.of(String.valueOf(e.getMessage())));
        }
    }

    private static String text(byte[] bytes) throws BadJsonException {
        var in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new BadJsonException(Why.MALFORMED, "line " + line, "bytes that are not UTF-8");
        }
    }

    private JsonValue value(String pointer) throws IOException, BadJsonException {
        if (++values > MAX_VALUES) {
            throw bad(Why.TOO_MUCH, pointer, "more than " + MAX_VALUES + " values");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw bad(Why.MALFORMED, pointer, "nothing");
        }
        JsonLocation at = parser.currentTokenLocation();
        return switch (token) {
            case START_OBJECT -> of(Kind.OBJECT, pointer, at, "", members(pointer), List.of());
            case START_ARRAY -> of(Kind.ARRAY, pointer, at, "", Map.of(), items(pointer));
            case VALUE_STRING -> leaf(Kind.TEXT, pointer, at, paired(parser.getText(), pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(Kind.NUMBER, pointer, at, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> leaf(Kind.TRUTH, pointer, at, parser.getText());
            case VALUE_NULL -> leaf(Kind.NULL, pointer, at, "null");
            default -> throw bad(Why.MALFORMED, pointer, "no value");
        };
    }

    private Map<String, JsonValue> members(String pointer) throws IOException, BadJsonException {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = paired(parser.currentName(), pointer);
            String inside = pointer + "/" + JsonValue.step(name);
            if (members.containsKey(name)) {
                throw bad(Why.NAME_TWICE, inside, Quoted.of(name) + " a second time");
            }
            parser.nextToken();
            members.put(name, value(inside));
        }
        return members;
    }

    private List<JsonValue> items(String pointer) throws IOException, BadJsonException {
        var items = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(pointer + "/" + items.size()));
        }
        return items;
    }

    private static JsonValue leaf(Kind kind, String pointer, JsonLocation at, String text) {
        return of(kind, pointer, at, text, Map.of(), List.of());
    }

    private static JsonValue of(
            Kind kind,
            String pointer,
            JsonLocation at,
            String text,
            Map<String, JsonValue> members,
            List<JsonValue> items) {
        return new JsonValue(kind, pointer, at.getLineNr(), at.getColumnNr(), text, members, items);
    }

    /** Half a surrogate pair is no character, and other readers would make another text of it. */
    private String paired(String text, String pointer) throws BadJsonException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw bad(Why.MALFORMED, pointer, "half a character (an unpaired surrogate)");
        }
        return text;
    }

    private BadJsonException bad(Why why, String pointer, String found) {
        String place = place(parser.currentTokenLocation());
        return new BadJsonException(
                why,
                pointer.isEmpty() ? place : place + ", " + Quoted.of(pointer).replace("\"", ""),
                found);
    }

    private static String place(JsonLocation at) {
        return at == null || at.getLineNr() < 1
                ? "whole document"
                : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
