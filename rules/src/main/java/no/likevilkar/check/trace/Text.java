package no.likevilkar.check.trace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.json.CanonicalJson;

/** Values of a trace in words for people: short, and a withheld one by that word. */
final class Text {

    private static final int LONGEST = 160;

    private Text() {}

    static String of(Object value) {
        if (value == Unshown.VALUE) {
            return "a value that is not shown";
        }
        if (value == null) {
            return "nothing";
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return "none";
        }
        var text = value instanceof String string ? string : json(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String json(Object value) {
        return new String(CanonicalJson.bytes(withoutMarks(value)), StandardCharsets.UTF_8);
    }

    private static Object withoutMarks(Object value) {
        if (value instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, Object>();
            map.forEach((name, each) -> plain.put((String) name, withoutMarks(each)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Text::withoutMarks).toList();
        }
        return value == Unshown.VALUE ? of(value) : value;
    }
}
