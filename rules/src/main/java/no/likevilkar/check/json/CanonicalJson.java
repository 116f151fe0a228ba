package no.likevilkar.check.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (RFC 8785) of what {@link StrictJson} reads, written by the checker itself: members in order of their UTF-16
 * code units, no space, whole numbers, and in texts no escape that need not be there.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Bytes in UTF-8 of a tree of maps, lists, texts, longs, booleans and nulls. */
    public static byte[] bytes(Object tree) {
        var json = new StringBuilder();
        write(tree, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object tree, StringBuilder json) {
        if (tree instanceof Map<?, ?> map) {
            var members = new TreeMap<String, Object>();
            map.forEach((name, value) -> members.put((String) name, value));
            object(members, json);
        } else if (tree instanceof List<?> list) {
            list(list, json);
        } else if (tree instanceof String text) {
            text(text, json);
        } else if (tree == null || tree instanceof Long || tree instanceof Boolean) {
            json.append(tree);
        } else {
            throw new IllegalArgumentException("a " + tree.getClass().getSimpleName() + " in a tree of JSON");
        }
    }

    private static void object(Map<String, Object> members, StringBuilder json) {
        String between = "{";
        for (var member : members.entrySet()) {
            json.append(between);
            text(member.getKey(), json);
            json.append(':');
            write(member.getValue(), json);
            between = ",";
        }
        json.append(members.isEmpty() ? "{}" : "}");
    }

    private static void list(List<?> list, StringBuilder json) {
        json.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(each.next(), json);
            json.append(each.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
