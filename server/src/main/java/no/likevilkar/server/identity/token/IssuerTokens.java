package no.likevilkar.server.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.likevilkar.server.identity.Denied;
import no.likevilkar.server.identity.Settings;
import no.likevilkar.server.identity.SignedIn;
import no.likevilkar.server.identity.Tokens;

/** Reads tokens (JWT, RFC 7519 and RFC 8725) that the configured issuers signed. */
public final class IssuerTokens implements Tokens {

    private static final DefaultJWSVerifierFactory VERIFIERS = new DefaultJWSVerifierFactory();

    private final Map<String, Known> known;
    private final Clock clock;

    private record Known(Issuer issuer, IssuerKeys keys) {}

    IssuerTokens(List<Issuer> issuers, Function<Issuer, IssuerKeys> keys, Clock clock) {
        this.known = issuers.stream()
                .collect(Collectors.toMap(Issuer::issuer, issuer -> new Known(issuer, keys.apply(issuer))));
        this.clock = clock;
    }

    /**
     * @return empty when no issuer is configured
     * @throws no.likevilkar.server.identity.SettingException when one is configured wrongly
     */
    public static Optional<IssuerTokens> of(Settings settings, Clock clock) {
        var issuers = Issuers.read(settings);
        return issuers.isEmpty()
                ? Optional.empty()
                : Optional.of(new IssuerTokens(
                        issuers,
                        issuer -> new IssuerKeys(issuer.name(), KeysOverHttp.at(issuer.jwks()), IssuerKeys.Pace.USUAL),
                        clock));
    }

    @Override
    public SignedIn read(String token) {
        try {
            return checked(token);
        } catch (TokenException refused) {
            throw Denied.token(refused.getMessage());
        }
    }

    /** What the token says of its issuer chooses the settings it is then held against, and nothing more. */
    private SignedIn checked(String token) {
        SignedJWT signed;
        JWTClaimsSet claims;
        try {
            signed = SignedJWT.parse(token);
            claims = signed.getJWTClaimsSet();
        } catch (ParseException | IllegalArgumentException noToken) {
            throw new TokenException("a text that is not a signed token");
        }
        var by = claims == null || claims.getIssuer() == null ? null : known.get(claims.getIssuer());
        if (by == null) {
            throw new TokenException("a token of an issuer that is not accepted");
        }
        Header.check(signed.getHeader(), by.issuer());
        if (by.keys().of(signed.getHeader()).stream().noneMatch(key -> signedBy(key, signed))) {
            throw new TokenException("a token that the issuer did not sign with a key of its own");
        }
        Claims.check(claims, by.issuer(), clock);
        return Bearers.of(claims.getClaims(), by.issuer());
    }

    private static boolean signedBy(JWK key, SignedJWT signed) {
        try {
            return key instanceof AsymmetricJWK asymmetric
                    && signed.verify(VERIFIERS.createJWSVerifier(signed.getHeader(), asymmetric.toPublicKey()));
        } catch (JOSEException notThisKey) {
            return false;
        }
    }
}
