package no.likevilkar.integration.document.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON document with the place where it stands.
 *
 * @param kind what it is
 * @param pointer JSON pointer (RFC 6901), empty for the whole document
 * @param line line of the file, from 1
 * @param column character of the line, from 1
 * @param text a text as it reads, a number as it is written, {@code true}, {@code false} or {@code null}; else empty
 * @param members of an object, in the order of the document
 * @param items of an array
 */
public record JsonValue(
        Kind kind,
        String pointer,
        int line,
        int column,
        String text,
        Map<String, JsonValue> members,
        List<JsonValue> items) {

    /** What a value can be. */
    public enum Kind {
        OBJECT("an object"),
        ARRAY("a list"),
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it is called in a message. */
        public String words() {
            return words;
        }
    }

    public JsonValue {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        items = List.copyOf(items);
    }

    /** As people find it: {@code line 17, column 9, /bids/0/country}. */
    public String place() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer);
    }

    /** The member of an object. */
    public Optional<JsonValue> get(String member) {
        return Optional.ofNullable(members.get(member));
    }

    /** What stands at a path of members. */
    public Optional<JsonValue> at(String... path) {
        Optional<JsonValue> here = Optional.of(this);
        for (String member : path) {
            here = here.flatMap(value -> value.get(member));
        }
        return here;
    }

    /** The items of a member that is a list, else nothing. */
    public List<JsonValue> all(String member) {
        return get(member).map(JsonValue::items).orElse(List.of());
    }

    /** The text of a member that is a text. */
    public Optional<String> text(String member) {
        return get(member).filter(value -> value.kind == Kind.TEXT).map(JsonValue::text);
    }

    /** The texts of a member that is a list of texts. */
    public List<String> texts(String member) {
        var texts = new ArrayList<String>();
        all(member).stream().filter(value -> value.kind == Kind.TEXT).forEach(value -> texts.add(value.text));
        return texts;
    }

    /** A member's name as a step of a JSON pointer. */
    public static String step(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
