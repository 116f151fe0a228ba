package no.likevilkar.server.acts;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.likevilkar.integration.store.Sha256;

/**
 * A request that changes something.
 *
 * @param person id of who makes it
 * @param token its Idempotency-Key, if it has one
 * @param request digest of what is asked for: the same for the same request
 */
public record Post(String person, Optional<String> token, String request) {

    /** A request as it came. */
    public static Post of(String person, Optional<String> token, String method, String path, byte[] body) {
        var what = method + " " + path + " " + Sha256.of(body);
        return new Post(person, token, Sha256.of(what.getBytes(StandardCharsets.UTF_8)));
    }

    /** Under which its first answer is found. */
    Optional<String> id() {
        return token.map(one -> Sha256.of((person + "\n" + one).getBytes(StandardCharsets.UTF_8)));
    }
}
