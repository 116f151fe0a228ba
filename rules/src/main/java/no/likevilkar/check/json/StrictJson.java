package no.likevilkar.check.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads JSON that means one thing to everybody: no name twice in an object, no unpaired surrogate in a text, no number but
 * whole ones between -(2^53-1) and 2^53-1. What RFC 8785 canonicalises must pass this gate first, because it maps several
 * documents that fail it to the same bytes.
 */
public final class StrictJson {

    /** The largest whole number that every reader of JSON keeps exactly. */
    public static final long MOST = (1L << 53) - 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /**
     * A tree of sorted maps, lists, texts, longs, booleans and nulls.
     *
     * @param name what is read, for the message
     * @throws BadJsonException telling where and what
     */
    public static Object read(String name, byte[] utf8) {
        try (JsonParser parser = FACTORY.createParser(text(name, utf8))) {
            parser.nextToken();
            var tree = value(name, parser);
            if (parser.nextToken() != null) {
                throw fault(name, parser, "something after the end");
            }
            return tree;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new BadJsonException(
                    name + (at == null ? "" : " character " + at.getCharOffset()) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadJsonException(name + ": " + e.getMessage());
        }
    }

    /** As {@link #read}, for a file that is an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(String name, byte[] utf8) {
        if (read(name, utf8) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new BadJsonException(name + ": found something else; expected an object");
    }

    /** The bytes as UTF-8 and nothing else: no other encoding is guessed, no malformed sequence replaced. */
    private static String text(String name, byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadJsonException(name + ": found bytes that are not UTF-8");
        }
    }

    private static Object value(String name, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw fault(name, parser, "nothing");
        }
        return switch (token) {
            case START_OBJECT -> object(name, parser);
            case START_ARRAY -> array(name, parser);
            case VALUE_STRING -> text(name, parser, parser.getText());
            case VALUE_NUMBER_INT -> number(name, parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw fault(name, parser, "the number " + parser.getText() + ", which is not whole");
        };
    }

    private static Map<String, Object> object(String name, JsonParser parser) throws IOException {
        var map = new TreeMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = text(name, parser, parser.currentName());
            parser.nextToken();
            map.put(member, value(name, parser));
        }
        return map;
    }

    private static List<Object> array(String name, JsonParser parser) throws IOException {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(name, parser));
        }
        return list;
    }

    private static Long number(String name, JsonParser parser) throws IOException {
        boolean small = parser.getTextLength() <= 17;
        if (!small || Math.abs(parser.getLongValue()) > MOST) {
            throw fault(name, parser, "the number " + parser.getText() + ", beyond what every reader keeps exactly");
        }
        return parser.getLongValue();
    }

    private static String text(String name, JsonParser parser, String text) {
        if (!hasOnlyPairs(text)) {
            throw fault(name, parser, "an unpaired surrogate");
        }
        return text;
    }

    /** Whether every surrogate in the text is half of a pair. */
    public static boolean hasOnlyPairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BadJsonException fault(String name, JsonParser parser, String found) {
        return new BadJsonException(
                name + " character " + parser.currentTokenLocation().getCharOffset() + ": found " + found);
    }
}
