package no.likevilkar.check.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.json.CanonicalJson;

/**
 * The values that a bundle opens, each held against its commitment. A commitment is
 * {@code {"sealed": SHA-256(0x02, salt, canonical JSON of the value)}}.
 */
public final class Openings implements Opener {

    private static final String FILE = EntryNames.DISCLOSURES;

    private record Opening(String salt, Object value) {}

    private final SortedMap<String, Opening> openings = new TreeMap<>(StoredZip.BY_BYTES);

    /** Reads {@code disclosures.json}; what is wrong with it goes into the protocol. */
    static Openings read(Map<String, Object> tree, Protocol protocol) {
        var read = new Openings();
        var members = new Members(FILE, tree, protocol);
        members.only("schema", "disclosures");
        members.exactly("schema", "likevilkar-disclosures/1");
        String before = "";
        for (var row : members.rows("disclosures")) {
            row.only("path", "salt", "value");
            String path = row.text("path");
            if (StoredZip.BY_BYTES.compare(before, path) >= 0) {
                protocol.fail("CHK-020", row.place(), "the path " + path, "paths in order, each once");
            }
            if (!Sha256.looksLikeOne(row.get("salt"))) {
                protocol.fail("CHK-021", row.place() + "/salt", "something else", "64 hex digits");
                continue;
            }
            read.openings.put(path, new Opening(row.text("salt"), row.get("value")));
            before = path;
        }
        return read;
    }

    /** Every commitment in a tree, by path. Most trees hold none, and of them no path is made. */
    static void collect(String path, Object tree, Map<String, String> commitments) {
        if (holdsCommitment(tree)) {
            collectAll(path, tree, commitments);
        }
    }

    private static void collectAll(String path, Object tree, Map<String, String> commitments) {
        if (isCommitment(tree)) {
            commitments.put(path, (String) ((Map<?, ?>) tree).get("sealed"));
        } else if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> collectAll(path + "/" + name, value, commitments));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collectAll(path + "/" + i, list.get(i), commitments);
            }
        }
    }

    private static boolean holdsCommitment(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return isCommitment(tree) || anyHoldsCommitment(map.values());
        }
        return tree instanceof List<?> list && anyHoldsCommitment(list);
    }

    private static boolean anyHoldsCommitment(Collection<?> trees) {
        for (Object tree : trees) {
            if (holdsCommitment(tree)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCommitment(Object tree) {
        return tree instanceof Map<?, ?> map && map.size() == 1 && Sha256.looksLikeOne(map.get("sealed"));
    }

    /** Holds every opening against the commitment at its path; what is not opened is noted as not shown. */
    void check(Map<String, String> commitments, Protocol protocol) {
        openings.forEach((path, opening) -> {
            String commitment = commitments.get(path);
            if (commitment == null) {
                protocol.fail(
                        "CHK-022", FILE + " " + path, "an opening", "no opening, because nothing is sealed there");
            } else if (!commitment.equals(commitment(opening))) {
                protocol.fail(
                        "CHK-023",
                        FILE + " " + path,
                        "a value that gives the commitment " + commitment(opening),
                        "the commitment that stands there, " + commitment);
            }
        });
        commitments.keySet().stream()
                .filter(path -> !openings.containsKey(path))
                .forEach(protocol::notShown);
    }

    private static String commitment(Opening opening) {
        return Sha256.of(new byte[] {2}, HexFormat.of().parseHex(opening.salt()), CanonicalJson.bytes(opening.value()));
    }

    @Override
    public Object open(String path, Object tree) {
        return holdsCommitment(tree) ? opened(path, tree) : tree;
    }

    private Object opened(String path, Object tree) {
        if (isCommitment(tree)) {
            return openings.containsKey(path) ? openings.get(path).value() : Unshown.VALUE;
        }
        if (tree instanceof Map<?, ?> map) {
            var open = new TreeMap<String, Object>();
            map.forEach((name, value) -> open.put((String) name, opened(path + "/" + name, value)));
            return open;
        }
        if (tree instanceof List<?> list) {
            var open = new ArrayList<Object>(list.size());
            for (int i = 0; i < list.size(); i++) {
                open.add(opened(path + "/" + i, list.get(i)));
            }
            return open;
        }
        return tree;
    }
}
