package no.likevilkar.integration.pointer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON (RFC 8259) as maps, lists and texts. A number, true and false are {@link Bare} and keep their letters; null is null. UTF-8
 * only, no name twice in an object, no half of a surrogate pair. Parsed by hand, so that it has no library in common with the readers.
 */
final class JsonTree {

    /** A number, or true or false, as written. */
    record Bare(String text) {}

    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_DEPTH = 32;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,99})?(?:[eE][+-]?[0-9]{1,9})?");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private final String text;
    private int at;

    private JsonTree(String text) {
        this.text = text;
    }

    static Object of(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException("it has more than 50 MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var tree = new JsonTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            Object value = tree.value(0);
            tree.blanks();
            if (tree.at < tree.text.length()) {
                throw tree.bad("something after the end");
            }
            return value;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("it is not UTF-8");
        }
    }

    private Object value(int depth) throws UnreadableException {
        if (depth > MOST_DEPTH) {
            throw bad("more than " + MOST_DEPTH + " levels");
        }
        blanks();
        return switch (sign()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) throws UnreadableException {
        var members = new LinkedHashMap<String, Object>();
        for (boolean more = opens('}'); more; more = goesOn('}')) {
            blanks();
            String name = string();
            blanks();
            take(':');
            if (members.containsKey(name)) {
                throw bad("a name twice in one object");
            }
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<Object> array(int depth) throws UnreadableException {
        var items = new ArrayList<>();
        for (boolean more = opens(']'); more; more = goesOn(']')) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private boolean opens(char end) {
        at++;
        blanks();
        boolean empty = sign() == end;
        at += empty ? 1 : 0;
        return !empty;
    }

    private boolean goesOn(char end) throws UnreadableException {
        blanks();
        boolean more = sign() == ',';
        take(more ? ',' : end);
        return more;
    }

    private String string() throws UnreadableException {
        take('"');
        var out = new StringBuilder();
        while (sign() != '"') {
            char c = sign();
            if (at >= text.length() || c < ' ') {
                throw bad("a text that does not end, or a control sign in it");
            }
            at++;
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(out)) {
            throw bad("half of a surrogate pair");
        }
        return out.toString();
    }

    private char escaped() throws UnreadableException {
        char c = sign();
        at++;
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw bad("an escape that JSON does not have");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Object bare() throws UnreadableException {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        int from = at;
        if (number.lookingAt()) {
            at = number.end();
            return new Bare(text.substring(from, at));
        }
        while (Character.isLetter(sign())) {
            at++;
        }
        String word = text.substring(from, at);
        if (!WORDS.contains(word)) {
            throw bad("no value");
        }
        return word.equals("null") ? null : new Bare(word);
    }

    private void take(char wanted) throws UnreadableException {
        if (sign() != wanted) {
            throw bad("no '" + wanted + "'");
        }
        at++;
    }

    /** The sign that is next; NUL, which no JSON has outside texts, at the end. */
    private char sign() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private UnreadableException bad(String found) {
        return new UnreadableException("it is no JSON that is read: " + found + " at character " + (at + 1));
    }

    /** What stands at a path of names, null when nothing does. */
    static Object at(Object tree, String... path) {
        Object here = tree;
        for (String name : path) {
            here = here instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return here;
    }

    static List<?> list(Object tree, String... path) {
        return at(tree, path) instanceof List<?> list ? list : List.of();
    }

    static String text(Object tree, String... path) {
        return at(tree, path) instanceof String text ? text : null;
    }
}
