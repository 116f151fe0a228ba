package no.likevilkar.server.identity.token;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.likevilkar.server.identity.Denied;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of one issuer, from the address that is configured and from nowhere else. They are kept; a key that is not
 * among them is asked for anew, but not too often. When the issuer cannot be reached, keys that are known go on being used for a while.
 */
final class IssuerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final int LEAST_RSA_BITS = 2_048;

    /**
     * How often the issuer is asked.
     *
     * @param kept how long keys are used without asking
     * @param between two requests at most in each such stretch of time
     * @param outage how long known keys are used while the issuer cannot be reached
     * @param patience how long one request waits for those before it
     */
    record Pace(Duration kept, Duration between, Duration outage, Duration patience) {

        static final Pace USUAL =
                new Pace(Duration.ofMinutes(15), Duration.ofSeconds(30), Duration.ofHours(4), Duration.ofSeconds(10));
    }

    private final Duration between;
    private final Asked asked;
    private final JWKSource<SecurityContext> keys;

    /** @param source gives the issuer's whole set of keys, or throws */
    IssuerKeys(String name, JWKSetSource<SecurityContext> source, Pace pace) {
        this.between = pace.between();
        this.asked = new Asked(name, source);
        this.keys = JWKSourceBuilder.create(asked)
                .refreshAheadCache(false)
                .cache(pace.kept().toMillis(), pace.patience().toMillis())
                .rateLimited(pace.between().toMillis())
                .outageTolerant(pace.outage().toMillis())
                .build();
    }

    /**
     * The keys that may have signed a token with this header: of its kind, its algorithm, its id, and for signatures.
     *
     * @return none when the issuer has no such key
     * @throws no.likevilkar.server.errors.Refusal 503 SRV-503 when the issuer cannot be asked
     */
    List<JWK> of(JWSHeader header) {
        List<JWK> found;
        try {
            found = keys.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), null);
        } catch (RateLimitReachedException askedJustNow) {
            found = List.of();
        } catch (KeySourceException away) {
            throw away();
        }
        if (found.isEmpty() && asked.inVain()) {
            throw away(); // the key may be a new one
        }
        return found.stream().filter(IssuerKeys::strong).toList();
    }

    private RuntimeException away() {
        return Denied.notNow("an issuer of tokens that does not answer", between);
    }

    private static boolean strong(JWK key) {
        return !(key instanceof RSAKey rsa) || rsa.size() >= LEAST_RSA_BITS;
    }

    /** Remembers whether the issuer was last asked in vain. */
    private static final class Asked implements JWKSetSource<SecurityContext> {

        private final String name;
        private final JWKSetSource<SecurityContext> source;
        private volatile boolean inVain;

        Asked(String name, JWKSetSource<SecurityContext> source) {
            this.name = name;
            this.source = source;
        }

        boolean inVain() {
            return inVain;
        }

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            try {
                var set = source.getJWKSet(refresh, now, context);
                inVain = false;
                return set;
            } catch (KeySourceException lost) {
                inVain = true;
                LOG.warn("The keys of issuer {} cannot be had: {}", name, lost.getMessage());
                throw lost;
            }
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
