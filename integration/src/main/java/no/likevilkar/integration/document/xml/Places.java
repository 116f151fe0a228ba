package no.likevilkar.integration.document.xml;

import java.util.HashMap;
import java.util.Map;

/** On which line each element of a document begins, by its path, for example {@code /case/bids/bid[2]}. */
public class Places {

    private final Map<String, Integer> lines = new HashMap<>();

    void note(String path, int line) {
        lines.put(path, line);
    }

    /**
     * The place as people read it.
     *
     * @param path path of an element or, after {@code /@}, of one of its attributes; {@code [1]} may be left out
     * @return {@code line 17, /case/bids/bid[2]/@country}; the path alone when no such element was read
     */
    public String at(String path) {
        int attribute = path.indexOf("/@");
        Integer line = lines.get(numbered(attribute < 0 ? path : path.substring(0, attribute)));
        return line == null ? path : "line " + line + ", " + path;
    }

    /** The path as the place of a value: itself in XML. */
    public String pointer(String path) {
        return path;
    }

    /** The path with a number at every element. */
    protected static String numbered(String path) {
        var full = new StringBuilder();
        if (path.length() < 2) {
            return path;
        }
        for (String step : path.substring(1).split("/")) {
            boolean bare = step.endsWith("]") || step.startsWith("@");
            full.append('/').append(step).append(bare ? "" : "[1]");
        }
        return full.toString();
    }
}
