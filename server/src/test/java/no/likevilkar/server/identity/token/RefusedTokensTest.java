package no.likevilkar.server.identity.token;

import static no.likevilkar.server.identity.token.Forge.CANARY;
import static no.likevilkar.server.identity.token.Forge.KEY;
import static no.likevilkar.server.identity.token.Forge.NOW;
import static no.likevilkar.server.identity.token.Forge.claims;
import static no.likevilkar.server.identity.token.Forge.encoded;
import static no.likevilkar.server.identity.token.Forge.header;
import static no.likevilkar.server.identity.token.Forge.raw;
import static no.likevilkar.server.identity.token.Forge.signed;
import static no.likevilkar.server.identity.token.Forge.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that must not be believed: each is refused with 401 and one sentence, and nothing of it goes into the answer or the log. */
class RefusedTokensTest {

    private final IssuerTokens tokens = Forge.tokens(Forge.issuer(Profile.PLAIN, Set.of()));

    @Test
    void theOneFromWhichTheOthersAreMadeIsAccepted() {
        assertThat(tokens.read(Forge.good()).person().name()).isEqualTo("Olga Officer");
    }

    static Stream<Arguments> refused() throws JOSEException {
        return Stream.of(
                arguments("alg none", new PlainJWT(claims().build()).serialize(), "not a signed token"),
                arguments("alg None", raw("{\"alg\":\"None\"}", payload(), ""), "not a signed token"),
                arguments(
                        "alg none with a signature",
                        raw("{\"alg\":\"none\",\"kid\":\"key-1\"}", payload(), parts(Forge.good())[2]),
                        "not a signed token"),
                arguments(
                        "HS256 with the public key as the secret",
                        hmac(publicKeyAsPem().getBytes(StandardCharsets.US_ASCII)),
                        "an algorithm that is not accepted"),
                arguments(
                        "HS256 with the modulus as the secret",
                        hmac(KEY.getModulus().decode()),
                        "an algorithm that is not accepted"),
                arguments(
                        "an asymmetric algorithm that is not in the list",
                        signed(new JWSHeader.Builder(JWSAlgorithm.RS384).keyID("key-1"), claims(), KEY),
                        "an algorithm that is not accepted"),
                arguments(
                        "another one's key under the same id",
                        signed(header(), claims(), Forge.OTHER),
                        "did not sign with a key of its own"),
                arguments("unknown key", signed(header().keyID("key-9"), claims(), KEY), "a key of its own"),
                arguments("no key named", signed(header().keyID(null), claims(), KEY), "names no key"),
                arguments(
                        "ES256 said, RS256 signed",
                        raw("{\"alg\":\"ES256\",\"kid\":\"key-1\"}", payload(), parts(Forge.good())[2]),
                        "a key of its own"),
                arguments("claims changed after signing", changed(), "a key of its own"),
                arguments("signature cut off", cut(), "not a signed token"),
                arguments(
                        "jwk in the header",
                        signed(header().jwk(Forge.OTHER.toPublicJWK()), claims(), KEY),
                        "its key comes from"),
                arguments(
                        "x5u in the header",
                        signed(header().x509CertURL(URI.create("https://elsewhere.example")), claims(), KEY),
                        "its key comes from"),
                arguments(
                        "crit in the header",
                        signed(header().criticalParams(Set.of("exp")).customParam("exp", 1), claims(), KEY),
                        "an extension that is not understood"),
                arguments(
                        "crit that names nothing",
                        raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"crit\":[]}", payload(), parts(Forge.good())[2]),
                        "a "),
                arguments(
                        "b64 in the header",
                        raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"b64\":false}", payload(), parts(Forge.good())[2]),
                        "a "),
                arguments(
                        "a token for something else",
                        signed(header().type(new JOSEObjectType("logout+jwt")), claims(), KEY),
                        "another type"),
                arguments("expired", with(c -> c.expirationTime(at(-31))), "has expired"),
                arguments(
                        "expired this moment, and the skew over", with(c -> c.expirationTime(at(-30))), "has expired"),
                arguments("no expiry", with(c -> c.expirationTime(null)), "when it expires"),
                arguments("not yet valid", with(c -> c.notBeforeTime(at(31))), "not valid yet"),
                arguments("issued tomorrow", with(c -> c.issueTime(at(86_400))), "not valid yet"),
                arguments("wrong audience", with(c -> c.audience("another service")), "another service"),
                arguments("no audience", with(c -> c.audience((String) null)), "another service"),
                arguments(
                        "wrong issuer",
                        with(c -> c.issuer("https://elsewhere.example")),
                        "an issuer that is not accepted"),
                arguments(
                        "issuer with a slash more",
                        with(c -> c.issuer(Forge.ISSUER + "/")),
                        "an issuer that is not accepted"),
                arguments("no issuer", with(c -> c.issuer(null)), "an issuer that is not accepted"),
                arguments("no subject", with(c -> c.subject(null)), "the claim sub"),
                arguments("roles that are no texts", with(c -> c.claim("roles", 7)), "neither a text nor a list"),
                arguments("garbage", CANARY, "not a signed token"),
                arguments("garbage in three parts", CANARY + "." + CANARY + "." + CANARY, "not a signed token"),
                arguments("five parts", "a.b.c.d.e", "not a signed token"),
                arguments("empty", "", "not a signed token"),
                arguments("header is a list", raw("[]", payload(), "AA"), "not a signed token"),
                arguments("payload is no object", resigned("\"" + CANARY + "\""), "not a signed token"),
                arguments(
                        "payload nested deep",
                        resigned("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"),
                        "not a signed token"),
                arguments(
                        "claim twice",
                        resigned("{\"iss\":\"https://elsewhere.example\",\"iss\":\"" + Forge.ISSUER + "\"}"),
                        "not a signed token"),
                arguments(
                        "expiry that is a text",
                        resigned("{\"iss\":\"" + Forge.ISSUER + "\",\"exp\":\"soon\"}"),
                        "not a signed token"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedAndNothingOfItIsTold(String name, String token, String told) {
        var log = new Heard();
        try (log) {
            assertThatThrownBy(() -> tokens.read(token)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.status()).isEqualTo(401);
                assertThat(refusal.challenge()).contains("Bearer error=\"invalid_token\"");
                assertThat(refusal.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("SRV-401");
                    assertThat(problem.found()).contains(told);
                    assertThat(problem.toString()).doesNotContain(CANARY).doesNotContain("elsewhere");
                });
            });
        }
        assertThat(log.all).doesNotContain(CANARY).doesNotContain("elsewhere").doesNotContain("eyJ");
    }

    @Test
    void noSocketIsOpenedToWhereAHeaderPoints() throws IOException {
        try (var trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var pointing = URI.create("http://127.0.0.1:" + trap.getLocalPort() + "/keys");
            var token = signed(header().jwkURL(pointing).x509CertURL(pointing), claims(), Forge.OTHER);
            assertThatThrownBy(() -> tokens.read(token)).isInstanceOf(Refusal.class);
            trap.setSoTimeout(200);
            assertThatThrownBy(trap::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void keysTooShortToTrustAreNotUsed() throws GeneralSecurityException, JOSEException {
        var weak = Forge.rsa(1_024, "key-1");
        var withWeakKey = Forge.tokens(Forge.issuer(Profile.PLAIN, Set.of()), weak);
        var unsigned = encoded("{\"alg\":\"RS256\",\"kid\":\"key-1\"}") + "." + encoded(payload());
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(weak.toPrivateKey());
        signer.update(unsigned.getBytes(StandardCharsets.US_ASCII));
        var token = unsigned + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        assertThatThrownBy(() -> withWeakKey.read(token))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(401));
    }

    @Test
    void clocksMayDifferByLessThanHalfAMinute() {
        assertThat(tokens.read(with(c -> c.expirationTime(at(-29))))).isNotNull();
        assertThat(tokens.read(with(c -> c.notBeforeTime(at(30)).issueTime(at(30)))))
                .isNotNull();
    }

    private static Date at(long secondsFromNow) {
        return Date.from(NOW.plus(Duration.ofSeconds(secondsFromNow)));
    }

    private static String payload() {
        return claims().build().toString();
    }

    private static String[] parts(String token) {
        return token.split("\\.");
    }

    private static String changed() {
        var parts = parts(Forge.good());
        return parts[0] + "." + encoded(claims().claim("roles", "heads").build().toString()) + "." + parts[2];
    }

    private static String cut() {
        var parts = parts(Forge.good());
        return parts[0] + "." + parts[1] + ".";
    }

    /** Claims as they are given, under a signature of the right length. */
    private static String resigned(String claims) {
        return raw("{\"alg\":\"RS256\",\"kid\":\"key-1\"}", claims, parts(Forge.good())[2]);
    }

    private static String hmac(byte[] secret) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(), claims().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static String publicKeyAsPem() throws JOSEException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN PUBLIC KEY-----\n"
                + lines.encodeToString(KEY.toPublicKey().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    /** Everything that is logged, at every level. */
    private static final class Heard extends Handler implements AutoCloseable {

        private final Logger root = Logger.getLogger("");
        private final StringBuilder all = new StringBuilder();

        Heard() {
            setLevel(Level.ALL);
            root.addHandler(this);
        }

        @Override
        public void publish(LogRecord told) {
            all.append(told.getMessage()).append(' ');
            if (told.getParameters() != null) {
                all.append(Arrays.toString(told.getParameters()));
            }
            if (told.getThrown() != null) {
                all.append(told.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            root.removeHandler(this);
        }
    }
}
