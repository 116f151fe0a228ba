package no.likevilkar.seal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;

/**
 * Puts commitments in the place of confidential values and keeps what opens them. A commitment is
 * {@code {"sealed": SHA-256(0x02, salt, canonical JSON of the value)}}.
 */
public final class Sealing {

    private final Salts salts;
    private final List<Disclosure> disclosures = new ArrayList<>();

    public Sealing(Salts salts) {
        this.salts = salts;
    }

    /** The tree with a commitment for every sealed value; {@code path} names the file, and within it the place. */
    public Object apply(String path, Object tree) {
        if (tree instanceof Sealed sealed) {
            return commitment(path, sealed);
        }
        if (tree instanceof Map<?, ?> map) {
            var sealed = new TreeMap<String, Object>();
            map.forEach((name, value) -> sealed.put((String) name, apply(path + "/" + name, value)));
            return sealed;
        }
        if (tree instanceof List<?> list) {
            var sealed = new ArrayList<Object>(list.size());
            for (int i = 0; i < list.size(); i++) {
                sealed.add(apply(path + "/" + i, list.get(i)));
            }
            return sealed;
        }
        return tree;
    }

    private Map<String, Object> commitment(String path, Sealed sealed) {
        String salt = salts.at(path);
        disclosures.add(new Disclosure(path, salt, sealed.value(), sealed.audience()));
        return Map.of("sealed", commitment(salt, sealed.value()));
    }

    /** The tree with every value in place, for those who may see all. */
    public static Object plain(Object tree) {
        if (tree instanceof Sealed sealed) {
            return sealed.value();
        }
        if (tree instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, Object>();
            map.forEach((name, value) -> plain.put((String) name, plain(value)));
            return plain;
        }
        return tree instanceof List<?> list ? list.stream().map(Sealing::plain).toList() : tree;
    }

    /** SHA-256 over the byte 2, the salt and the canonical value, lower-case hex. */
    public static String commitment(String salt, Object value) {
        byte[] salted = HexFormat.of().parseHex(salt);
        byte[] canonical = Canonical.bytes(value);
        byte[] all = new byte[1 + salted.length + canonical.length];
        all[0] = 2;
        System.arraycopy(salted, 0, all, 1, salted.length);
        System.arraycopy(canonical, 0, all, 1 + salted.length, canonical.length);
        return Digests.sha256(all);
    }

    /** What opens the commitments made so far, in the order in which they were made. */
    public List<Disclosure> disclosures() {
        return List.copyOf(disclosures);
    }
}
