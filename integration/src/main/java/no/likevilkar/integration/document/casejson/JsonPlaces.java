package no.likevilkar.integration.document.casejson;

import java.util.HashMap;
import java.util.Map;
import no.likevilkar.integration.document.json.JsonValue;
import no.likevilkar.integration.document.xml.Places;

/** Where in a JSON case file the parts stand that have these paths in XML. */
final class JsonPlaces extends Places {

    private final Map<String, JsonValue> values = new HashMap<>();

    /** @param path with a number at every element */
    void note(String path, JsonValue value) {
        values.put(path, value);
    }

    @Override
    public String at(String path) {
        JsonValue value = values.get(numbered(path));
        if (value != null) {
            return value.place();
        }
        JsonValue around = values.get(numbered(element(path)));
        return around == null ? path : around.place() + inside(around, path);
    }

    /** The JSON pointer of what has this path in XML. */
    @Override
    public String pointer(String path) {
        JsonValue value = values.get(numbered(path));
        if (value != null) {
            return value.pointer();
        }
        JsonValue around = values.get(numbered(element(path)));
        return around == null ? path : around.pointer() + "/" + name(path);
    }

    private static String inside(JsonValue around, String path) {
        return name(path).isEmpty() ? "" : (around.pointer().isEmpty() ? ", /" : "/") + name(path);
    }

    private static String element(String path) {
        int attribute = path.indexOf("/@");
        return attribute < 0 ? path : path.substring(0, attribute);
    }

    private static String name(String path) {
        int attribute = path.indexOf("/@");
        return attribute < 0 ? "" : path.substring(attribute + 2);
    }
}
