package no.likevilkar.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.seal.Salts;
import no.likevilkar.seal.Sealing;

/** What opens the confidential values of a bundle: {@code disclosures.json}, by path. */
final class Openings {

    static final String FILE = "disclosures.json";
    private static final String SCHEMA = "likevilkar-disclosures/1";
    private static final String NO_SALT = "00".repeat(32);

    private record Opening(String salt, Object value) {}

    private final Map<String, Opening> byPath = new TreeMap<>();
    private final TreeSet<String> withheld = new TreeSet<>();
    private final TreeSet<String> unsalted = new TreeSet<>();

    private Openings() {}

    /** @throws BrokenBundleException when it is not a list of disclosures */
    static Openings read(byte[] bytes) {
        var openings = new Openings();
        var file = StrictJson.object(FILE, bytes);
        if (!SCHEMA.equals(file.get("schema")) || !(file.get("disclosures") instanceof List<?> rows)) {
            throw new BrokenBundleException(FILE + ": found something else; expected schema " + SCHEMA);
        }
        for (Object row : rows) {
            if (!(row instanceof Map<?, ?> map)
                    || !(map.get("path") instanceof String path)
                    || !(map.get("salt") instanceof String salt)
                    || !salt.matches("[0-9a-f]{64}")) {
                throw new BrokenBundleException(FILE + ": found " + row + "; expected path, salt and value");
            }
            if (openings.byPath.put(path, new Opening(salt, map.get("value"))) != null) {
                throw new BrokenBundleException(FILE + ": " + path + " stands twice");
            }
        }
        return openings;
    }

    /**
     * The tree with every sealed value opened, {@link Unshown} where nothing opens it.
     *
     * @param path file and place of the tree
     * @throws BrokenBundleException when an opening does not fit its commitment
     */
    Object open(String path, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            if (map.size() == 1 && map.get("sealed") instanceof String commitment) {
                return value(path, commitment);
            }
            var opened = new TreeMap<String, Object>();
            map.forEach((name, value) -> opened.put((String) name, open(path + "/" + name, value)));
            return opened;
        }
        if (tree instanceof List<?> list) {
            var opened = new ArrayList<Object>();
            for (int i = 0; i < list.size(); i++) {
                opened.add(open(path + "/" + i, list.get(i)));
            }
            return opened;
        }
        return tree;
    }

    private Object value(String path, String commitment) {
        var opening = byPath.get(path);
        if (opening == null) {
            withheld.add(path);
            return Unshown.VALUE;
        }
        if (!Sealing.commitment(opening.salt(), opening.value()).equals(commitment)) {
            throw new BrokenBundleException(
                    FILE + ": what stands for " + path + " does not open the value sealed there");
        }
        return opening.value();
    }

    /** What a path was opened to, for a message. */
    Optional<Object> at(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Opening::value);
    }

    /** Paths at which something stayed closed, in order. */
    List<String> withheld() {
        return List.copyOf(withheld);
    }

    /**
     * The salts that the assessment used. A replay that goes another way asks at other paths: there it gets zeros, and what it
     * writes then differs.
     */
    Salts salts() {
        return path -> {
            var opening = byPath.get(path);
            if (opening == null) {
                unsalted.add(path);
                return NO_SALT;
            }
            return opening.salt();
        };
    }

    /** Whether a replay asked for the salt of a value that nobody opened here. */
    boolean lacked(String path) {
        return unsalted.contains(path);
    }
}
