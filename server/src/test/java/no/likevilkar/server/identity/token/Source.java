package no.likevilkar.server.identity.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer's keys without a network: they can change and get lost, and requests are counted. */
final class Source implements JWKSetSource<SecurityContext> {

    final AtomicInteger asked = new AtomicInteger();
    private volatile JWKSet keys;
    private volatile boolean lost;

    static Source of(JWKSet keys) {
        var source = new Source();
        source.keys = keys;
        return source;
    }

    void change(JWKSet now) {
        keys = now;
    }

    void lose(boolean now) {
        lost = now;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws KeySourceException {
        asked.incrementAndGet();
        if (lost) {
            throw new JWKSetUnavailableException("out of order");
        }
        return keys;
    }

    @Override
    public void close() {}
}
