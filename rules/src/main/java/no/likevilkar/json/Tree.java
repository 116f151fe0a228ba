package no.likevilkar.json;

import java.util.Map;
import java.util.TreeMap;

/** Trees of maps, lists and plain values, as canonical JSON is written from. */
public final class Tree {

    private Tree() {}

    /** A map of names and values in turn; a value may be null. */
    public static Map<String, Object> of(Object... namesAndValues) {
        var map = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
