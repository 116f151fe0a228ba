package no.likevilkar.server.identity.token;

import com.nimbusds.jose.JWSHeader;
import java.util.Locale;
import java.util.Set;

/** What the header of a token may say: which key and algorithm, and nothing about where keys come from or what else must be understood. */
final class Header {

    private static final Set<String> KEYS_FROM_ELSEWHERE = Set.of("jku", "x5u", "jwk");
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private Header() {}

    /**
     * Checks the header before anything is fetched or computed. Certificates (x5c) may stand in it and are never looked at.
     *
     * @throws TokenException when it says more than it may, or too little
     */
    static void check(JWSHeader header, Issuer issuer) {
        if (!issuer.algorithms().contains(header.getAlgorithm().getName())) {
            throw new TokenException("a token signed with an algorithm that is not accepted");
        }
        var members = header.toJSONObject().keySet();
        if (members.contains("crit") || !header.isBase64URLEncodePayload()) {
            throw new TokenException("a token whose header demands an extension that is not understood");
        }
        if (members.stream().anyMatch(KEYS_FROM_ELSEWHERE::contains)) {
            throw new TokenException("a token whose header says where its key comes from");
        }
        if (header.getKeyID() == null || header.getKeyID().isEmpty()) {
            throw new TokenException("a token whose header names no key");
        }
        if (header.getType() != null
                && !TYPES.contains(header.getType().getType().toLowerCase(Locale.ROOT))) {
            throw new TokenException("a token of another type");
        }
    }
}
