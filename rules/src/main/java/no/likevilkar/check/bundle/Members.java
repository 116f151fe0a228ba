package no.likevilkar.check.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;

/** One object of a file, read with what has to be in it; what is not goes into the protocol, never an exception. */
final class Members {

    private final String place;
    private final Map<String, Object> tree;
    private final Protocol protocol;

    Members(String place, Map<String, Object> tree, Protocol protocol) {
        this.place = place;
        this.tree = tree;
        this.protocol = protocol;
    }

    String place() {
        return place;
    }

    Object get(String name) {
        return tree.get(name);
    }

    /** Exactly these members. */
    void only(String... names) {
        if (!tree.keySet().equals(Set.of(names))) {
            protocol.fail("CHK-010", place, "the members " + tree.keySet(), "the members " + List.of(names));
        }
    }

    void exactly(String name, String value) {
        if (!value.equals(tree.get(name))) {
            protocol.fail("CHK-011", place + "/" + name, String.valueOf(tree.get(name)), value);
        }
    }

    /** A text; empty, and a failure, when there is none. */
    String text(String name) {
        if (tree.get(name) instanceof String text) {
            return text;
        }
        protocol.fail("CHK-012", place + "/" + name, "no text", "a text");
        return "";
    }

    /** The objects of a list; none, and a failure, for anything else. */
    List<Members> rows(String name) {
        var rows = new ArrayList<Members>();
        if (tree.get(name) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                String at = place + "/" + name + "/" + i;
                if (list.get(i) instanceof Map<?, ?> map) {
                    rows.add(new Members(at, named(map), protocol));
                } else {
                    protocol.fail("CHK-013", at, "something else", "an object");
                }
            }
        } else {
            protocol.fail("CHK-013", place + "/" + name, "something else", "a list");
        }
        return rows;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        var named = new TreeMap<String, Object>();
        map.forEach((name, value) -> named.put((String) name, value));
        return named;
    }
}
