package no.likevilkar.server.identity.token;

import static no.likevilkar.server.identity.token.Forge.KEY;
import static no.likevilkar.server.identity.token.Forge.claims;
import static no.likevilkar.server.identity.token.Forge.header;
import static no.likevilkar.server.identity.token.Forge.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Set;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.HandClock;
import org.junit.jupiter.api.Test;

/** Which of an issuer's keys may have signed which token. */
class SigningKeysTest {

    private final Issuer issuer = Forge.issuer(Profile.PLAIN, Set.of());

    @Test
    void eachAlgorithmOfTheListIsAccepted() throws JOSEException {
        assertThat(tokens(KEY).read(signed(header(), claims(), KEY))).isNotNull();
        var pss = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("key-1");
        assertThat(tokens(KEY).read(signed(pss, claims(), KEY))).isNotNull();
        var curve = new ECKeyGenerator(Curve.P_256).keyID("key-1").generate();
        assertThat(tokens(curve).read(onCurve(curve, JWSAlgorithm.ES256))).isNotNull();
    }

    @Test
    void theKeyAmongSeveralIsFoundByItsName() {
        assertThat(tokens(Forge.rsa(2048, "key-0"), KEY).read(Forge.good())).isNotNull();
    }

    @Test
    void aKeyOfAnotherCurveIsNotUsed() throws JOSEException {
        var curve = new ECKeyGenerator(Curve.P_384).keyID("key-1").generate();
        assertRefused(
                tokens(curve),
                onCurve(new ECKeyGenerator(Curve.P_256).keyID("key-1").generate(), JWSAlgorithm.ES256));
    }

    @Test
    void aKeyForEncryptionIsNotUsed() {
        assertRefused(tokens(new RSAKey.Builder(KEY).keyUse(KeyUse.ENCRYPTION).build()), Forge.good());
    }

    @Test
    void aKeyForAnotherAlgorithmIsNotUsed() {
        assertRefused(
                tokens(new RSAKey.Builder(KEY).algorithm(JWSAlgorithm.PS256).build()), Forge.good());
    }

    @Test
    void aSecretThatAnIssuerPublishesByMistakeOpensNothing() {
        assertRefused(
                tokens(new OctetSequenceKey.Builder(KEY.getModulus())
                        .keyID("key-1")
                        .build()),
                Forge.good());
    }

    private IssuerTokens tokens(JWK... keys) {
        var set = new JWKSet(List.of(keys));
        return new IssuerTokens(
                List.of(issuer),
                one -> new IssuerKeys(one.name(), Source.of(set), IssuerKeys.Pace.USUAL),
                new HandClock(Forge.NOW));
    }

    private static String onCurve(ECKey key, JWSAlgorithm algorithm) throws JOSEException {
        var token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("key-1").build(), claims().build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static void assertRefused(IssuerTokens tokens, String token) {
        assertThatThrownBy(() -> tokens.read(token))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(401));
    }
}
