package no.likevilkar.server.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.likevilkar.server.identity.HandClock;
import no.likevilkar.server.identity.Role;

/** Makes tokens, good and bad, with keys of its own. */
final class Forge {

    static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    static final String ISSUER = "https://directory.example";
    static final String AUDIENCE = "likevilkar";
    /** A word that no answer and no log may contain. */
    static final String CANARY = "kanarifugl";

    static final RSAKey KEY = rsa(2048, "key-1");
    static final RSAKey OTHER = rsa(2048, "key-1");

    private Forge() {}

    static RSAKey rsa(int bits, String id) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What the directory says of an officer. */
    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(CANARY + "@authority.example")
                .claim("name", "Olga Officer")
                .claim("roles", "case-officers")
                .issueTime(Date.from(NOW))
                .notBeforeTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
    }

    static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1");
    }

    static String good() {
        return signed(header(), claims(), KEY);
    }

    static String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(header(), change.apply(claims()), KEY);
    }

    static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Three parts with a header and claims as they are given, and a signature of nothing. */
    static String raw(String header, String claims, String signature) {
        return encoded(header) + "." + encoded(claims) + "." + signature;
    }

    static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Issuer issuer(Profile profile, Set<String> accepted) {
        return new Issuer(
                "directory",
                ISSUER,
                URI.create("https://directory.example/jwks"),
                Set.of(AUDIENCE),
                Set.of("RS256", "PS256", "ES256"),
                profile,
                accepted,
                new ClaimRoles(
                        profile == Profile.MASKINPORTEN ? "scope" : "roles",
                        Map.of(
                                Role.OFFICER, Set.of("case-officers"),
                                Role.APPROVER, Set.of("heads"),
                                Role.FIRM, Set.of("likevilkar:firm"))),
                "name",
                profile == Profile.MASKINPORTEN ? Optional.of("consumer") : Optional.of("acts-for"));
    }

    static IssuerTokens tokens(Issuer issuer) {
        return tokens(issuer, KEY);
    }

    static IssuerTokens tokens(Issuer issuer, JWK... keys) {
        var set = new JWKSet(List.of(keys)).toPublicJWKSet();
        return new IssuerTokens(
                List.of(issuer),
                one -> new IssuerKeys(one.name(), Source.of(set), IssuerKeys.Pace.USUAL),
                new HandClock(NOW));
    }
}
