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

/** Reads {@code trust.json}: which keys are believed for what and when, and how many witnesses a verdict needs. */
final class TrustFile {

    private static final String NAME = "trust.json";

    private final List<TrustedKey> keys = new ArrayList<>();
    private final long quorum;

    /** @throws BadTrustException when it is not as it has to be */
    TrustFile(byte[] bytes) {
        try {
            var tree = StrictJson.object(NAME, bytes);
            only(NAME, tree, Set.of("keys", "witnesses"));
            if (!(tree.get("keys") instanceof List<?> list)) {
                throw new BadTrustException(NAME + "/keys: found no list; expected a list of keys");
            }
            for (int i = 0; i < list.size(); i++) {
                keys.add(key(NAME + "/keys/" + i, list.get(i)));
            }
            quorum = quorum(tree.get("witnesses"));
        } catch (BadJsonException e) {
            throw new BadTrustException(e.getMessage());
        }
    }

    List<TrustedKey> keys() {
        return keys;
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

    private static TrustedKey key(String place, Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new BadTrustException(place + ": found something else; expected an object");
        }
        only(place, map, Set.of("id", "publicKey", "use", "from", "to"));
        return TrustedKey.of(
                place,
                text(place, map, "id"),
                spki(place, map),
                text(place, map, "use"),
                day(place, map, "from"),
                map.get("to") == null ? Optional.empty() : Optional.of(day(place, map, "to")));
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
