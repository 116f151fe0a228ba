package no.likevilkar.integration.pointer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case file in JSON as the page on case files describes it: objects for elements, members for attributes, lists for elements
 * that repeat. Becomes the same tree as one in XML, with JSON pointers for paths.
 */
final class JsonCaseFile {

    /** Lists that stand where XML has an element around them, with what that holds. */
    private static final Map<String, String> LISTS = Map.of(
            "periods", "period",
            "answers", "answer",
            "figures", "figure",
            "assets", "asset",
            "support", "measure",
            "items", "item",
            "bids", "bid",
            "confidential", "mark");

    private JsonCaseFile() {}

    static boolean is(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{' || b == '[') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    static Xml of(byte[] bytes) throws UnreadableException {
        Object tree = JsonTree.of(bytes);
        if (!"likevilkar-case/1".equals(JsonTree.text(tree, "schema"))) {
            throw new UnreadableException("it is no case file that is read");
        }
        Xml root = Xml.openJson("case", "");
        fill(root, tree, true);
        return root;
    }

    private static void fill(Xml element, Object tree, boolean outermost) throws UnreadableException {
        if (!(tree instanceof Map<?, ?> members)) {
            throw new UnreadableException("it holds something else than an object at " + element.path());
        }
        for (var member : members.entrySet()) {
            String name = (String) member.getKey();
            Object value = member.getValue();
            String pointer = element.path() + "/" + step(name);
            if (value instanceof String text) {
                element.attributes().put(name, collapsed(text));
            } else if (value instanceof JsonTree.Bare bare) {
                element.attributes().put(name, bare.text());
            } else if (value instanceof Map<?, ?>) {
                Xml child = Xml.openJson(name, pointer);
                element.children().add(child);
                fill(child, value, false);
            } else if (value instanceof List<?> list) {
                Xml around = element;
                String each = name;
                if (outermost && LISTS.containsKey(name)) {
                    around = Xml.openJson(name, pointer);
                    element.children().add(around);
                    each = LISTS.get(name);
                }
                items(around, each, pointer, list);
            } else {
                throw new UnreadableException("it holds null at " + pointer);
            }
        }
    }

    private static void items(Xml around, String name, String pointer, List<?> list) throws UnreadableException {
        for (int i = 0; i < list.size(); i++) {
            Xml child = Xml.openJson(name, pointer + "/" + i);
            around.children().add(child);
            fill(child, list.get(i), false);
        }
    }

    /** The text at a JSON pointer (RFC 6901), as the case file means it. */
    static Optional<String> memberAt(Object tree, String pointer) {
        Object here = tree;
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (here instanceof Map<?, ?> map) {
                here = map.get(name);
            } else if (here instanceof List<?> list && name.matches("0|[1-9][0-9]{0,8}")) {
                int at = Integer.parseInt(name);
                here = at < list.size() ? list.get(at) : null;
            } else {
                here = null;
            }
        }
        return here instanceof String text ? Optional.of(collapsed(text)) : Optional.empty();
    }

    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** None of the blanks of XML around, one inside, as in XML. */
    private static String collapsed(String value) {
        var out = new StringBuilder();
        for (String word : value.split("[ \\t\\n\\r]+")) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }
}
