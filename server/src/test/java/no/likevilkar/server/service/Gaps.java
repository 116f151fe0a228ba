package no.likevilkar.server.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.json.StrictJson;

/** The gaps that a verdict tells of. */
record Gaps(String subject, String key, Optional<String> period) {

    String id() {
        return subject + "/" + key + "/" + period.orElse("");
    }

    static List<String> ids(String verdict) {
        return all(verdict).stream().map(gap -> read(gap).id()).toList();
    }

    /** The first number that a party is to give. */
    static Gaps first(String verdict, String holder) {
        return all(verdict).stream()
                .filter(gap -> holder.equals(gap.get("holder"))
                        && !"parameter".equals(gap.get("subject"))
                        && gap.get("admissible") instanceof Map)
                .map(Gaps::read)
                .findFirst()
                .orElseThrow();
    }

    private static Gaps read(Map<?, ?> gap) {
        return new Gaps(
                (String) gap.get("subject"),
                (String) gap.get("key"),
                Optional.ofNullable((String) gap.get("period")).filter(p -> !p.isEmpty()));
    }

    private static List<Map<?, ?>> all(String verdict) {
        return ((List<?>) StrictJson.object("verdict", verdict.getBytes(StandardCharsets.UTF_8))
                        .get("gaps"))
                .stream().<Map<?, ?>>map(gap -> (Map<?, ?>) gap).toList();
    }
}
