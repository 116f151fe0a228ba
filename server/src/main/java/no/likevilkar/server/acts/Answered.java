package no.likevilkar.server.acts;

import java.util.Map;
import java.util.Optional;
import no.likevilkar.json.Canonical;

/**
 * What a request that changes something is answered.
 *
 * @param status HTTP status, 2xx
 * @param location path of what was made, if something was
 * @param body canonical JSON
 */
public record Answered(int status, Optional<String> location, byte[] body) {

    /** 200. */
    public static Answered ok(Map<String, Object> tree) {
        return new Answered(200, Optional.empty(), Canonical.bytes(tree));
    }

    /** 201. */
    public static Answered created(String location, Map<String, Object> tree) {
        return new Answered(201, Optional.of(location), Canonical.bytes(tree));
    }
}
