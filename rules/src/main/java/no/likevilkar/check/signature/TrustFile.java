package no.likevilkar.check.signature;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;

/**
 * Reads {@code trust.json}: which keys are believed for what and when, how many witnesses a verdict needs, and whether it has to
 * stand in a log.
 */
final class TrustFile {

    private static final String NAME = "trust.json";

    private static final String LOG = "log";
    private static final Set<String> KEY = Set.of("id", "publicKey", "use", "from", "to");
    private static final Set<String> LOG_KEY = Set.of("id", "publicKey", "use", "from", "to", "name");
    private static final Set<String> WITNESS = Set.of("id", "publicKey", "from", "to", "name");

    private final List<TrustedKey> keys = new ArrayList<>();
    private final List<TrustedKey> witnesses = new ArrayList<>();
    private final long quorum;
    private final boolean logDemanded;

    /** @throws BadTrustException when it is not as it has to be */
    TrustFile(byte[] bytes) {
        try {
            var tree = StrictJson.object(NAME, bytes);
            only(NAME, tree, tree.containsKey(LOG) ? Set.of("keys", "witnesses", LOG) : Set.of("keys", "witnesses"));
            keys(NAME + "/keys", tree.get("keys"), false, keys);
            quorum = quorum(tree.get("witnesses"));
            keys(NAME + "/witnesses/keys", ((Map<?, ?>) tree.get("witnesses")).get("keys"), true, witnesses);
            logDemanded = quorum > 0 || demanded(tree);
        } catch (BadJsonException e) {
            throw new BadTrustException(e.getMessage());
        }
    }

    List<TrustedKey> keys() {
        return keys;
    }

    /** The keys of witnesses. */
    List<TrustedKey> witnesses() {
        return witnesses;
    }

    /** Whether a verdict has to stand in a log; where witnesses are asked for it has, because they sign nothing else. */
    boolean logDemanded() {
        return logDemanded;
    }

    /** How many witnesses a verdict needs. */
    long quorum() {
        return quorum;
    }

    private static void only(String place, Map<?, ?> tree, Set<String> names) {
        if (!tree.keySet().equals(names)) {
            throw new BadTrustException(place + ": found " + tree.keySet() + "; expected " + names);
        }
    }

    private static void keys(String place, Object tree, boolean witnesses, List<TrustedKey> keys) {
        if (!(tree instanceof List<?> list)) {
            throw new BadTrustException(place + ": found no list; expected a list of keys");
        }
        for (int i = 0; i < list.size(); i++) {
            keys.add(key(place + "/" + i, list.get(i), witnesses));
        }
    }

    private static TrustedKey key(String place, Object tree, boolean witness) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new BadTrustException(place + ": found something else; expected an object");
        }
        boolean log = TrustedKey.LOG.equals(map.get("use"));
        only(place, map, witness ? WITNESS : log ? LOG_KEY : KEY);
        return TrustedKey.of(
                place,
                text(place, map, "id"),
                spki(place, map),
                witness ? TrustedKey.WITNESS : text(place, map, "use"),
                witness || log ? Optional.of(text(place, map, "name")) : Optional.empty(),
                day(place, map, "from"),
                map.get("to") == null ? Optional.empty() : Optional.of(day(place, map, "to")));
    }

    private static boolean demanded(Map<String, Object> tree) {
        if (!tree.containsKey(LOG)) {
            return false;
        }
        if (tree.get(LOG) instanceof Map<?, ?> map
                && map.keySet().equals(Set.of("required"))
                && map.get("required") instanceof Boolean required) {
            return required;
        }
        throw new BadTrustException(NAME + "/log: found something else; expected {\"required\":true}");
    }

    private static String text(String place, Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw new BadTrustException(place + "/" + name + ": found no text; expected a text");
    }

    private static byte[] spki(String place, Map<?, ?> map) {
        try {
            return Base64.getDecoder().decode(text(place, map, "publicKey"));
        } catch (IllegalArgumentException e) {
            throw new BadTrustException(place + "/publicKey: found something else; expected base64");
        }
    }

    private static LocalDate day(String place, Map<?, ?> map, String name) {
        try {
            return LocalDate.parse(text(place, map, name));
        } catch (DateTimeParseException e) {
            throw new BadTrustException(
                    place + "/" + name + ": found " + map.get(name) + "; expected a day such as 2026-03-01");
        }
    }

    private static long quorum(Object witnesses) {
        if (witnesses instanceof Map<?, ?> map
                && map.keySet().equals(Set.of("quorum", "keys"))
                && map.get("quorum") instanceof Long quorum
                && quorum >= 0
                && map.get("keys") instanceof List<?>) {
            return quorum;
        }
        throw new BadTrustException(NAME + "/witnesses: found something else; expected {\"keys\":[],\"quorum\":0}");
    }
}
