package no.likevilkar.server.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a token, it is read or refused with 401; it is never an internal error. */
class OddTokensTest {

    private static final List<String> VALUES = List.of(
            "null",
            "0",
            "-1",
            "1e400",
            "1e18",
            "true",
            "\"\"",
            "\"x\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[1]",
            "[null]",
            "[[]]",
            "{\"a\":1}",
            "{\"authority\":null,\"ID\":null}");

    @Test
    void oneByteChangedAnywhereIsEnoughToRefuse() {
        var tokens = Forge.tokens(Forge.issuer(Profile.PLAIN, Set.of()));
        var good = Forge.good().split("\\.");
        var random = new Random(7);
        for (var i = 0; i < 1_500; i++) {
            var parts = good.clone();
            var part = i % 3;
            var bytes = Base64.getUrlDecoder().decode(parts[part]);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            parts[part] = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertRefused(tokens, String.join(".", parts));
        }
    }

    @Test
    void aHeaderOfOddValuesIsRefused() {
        var tokens = Forge.tokens(Forge.issuer(Profile.PLAIN, Set.of()));
        var good = Forge.good().split("\\.");
        for (var member : List.of(
                "alg",
                "kid",
                "typ",
                "cty",
                "crit",
                "jku",
                "jwk",
                "x5u",
                "x5t",
                "x5t#S256",
                "x5c",
                "b64",
                "zip",
                "enc",
                "epk",
                "p2c")) {
            for (var value : VALUES) {
                var header = new LinkedHashMap<>(Map.of("alg", "\"RS256\"", "kid", "\"key-1\""));
                header.put(member, value);
                assertRefused(tokens, Forge.encoded(json(header)) + "." + good[1] + "." + good[2]);
            }
        }
    }

    /** Signed by the issuer itself, so that every claim is looked at. */
    @ParameterizedTest
    @EnumSource(Profile.class)
    void claimsOfOddValuesAreReadOrRefused(Profile profile) throws JOSEException {
        var tokens = Forge.tokens(Forge.issuer(profile, Set.of("high", "likevilkar:firm")));
        var good = good();
        assertThat(tokens.read(signed(json(good)))).isNotNull();
        for (var claim : good.keySet()) {
            for (var value : VALUES) {
                var claims = new LinkedHashMap<>(good);
                claims.put(claim, value);
                assertReadOrRefused(tokens, signed(json(claims)));
            }
        }
    }

    private static Map<String, String> good() {
        var now = Forge.NOW.getEpochSecond();
        var claims = new LinkedHashMap<String, String>();
        claims.put("iss", "\"" + Forge.ISSUER + "\"");
        claims.put("aud", "\"" + Forge.AUDIENCE + "\"");
        claims.put("sub", "\"somebody\"");
        claims.put("exp", Long.toString(now + 60));
        claims.put("nbf", Long.toString(now));
        claims.put("iat", Long.toString(now));
        claims.put("jti", "\"1\"");
        claims.put("acr", "\"high\"");
        claims.put("name", "\"Olga\"");
        claims.put("roles", "[\"case-officers\"]");
        claims.put("scope", "\"likevilkar:firm\"");
        claims.put("client_id", "\"a-client\"");
        claims.put("acts-for", "\"0192:910000001\"");
        claims.put("consumer", "{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"0192:910000002\"}");
        claims.put("supplier", "{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"0192:910000009\"}");
        return claims;
    }

    private static String json(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String signed(String payload) throws JOSEException {
        var token = new JWSObject(Forge.header().build(), new Payload(payload));
        token.sign(new RSASSASigner(Forge.KEY));
        return token.serialize();
    }

    private static void assertRefused(IssuerTokens tokens, String token) {
        assertThatThrownBy(() -> tokens.read(token))
                .as(token)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(401));
    }

    private static void assertReadOrRefused(IssuerTokens tokens, String token) {
        try {
            assertThat(tokens.read(token).person().id()).startsWith("directory:");
        } catch (Refusal refusal) {
            assertThat(refusal.status()).as(token).isEqualTo(401);
        }
    }
}
