package no.likevilkar.server.identity.token;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/** For whom and from when until when a token is meant (RFC 7519 section 4.1). */
final class Claims {

    /** Clocks of two machines may differ by as much. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private Claims() {}

    /** @throws TokenException when the token is not for this service or not for now */
    static void check(JWTClaimsSet claims, Issuer issuer, Clock clock) {
        var now = clock.instant();
        if (claims.getAudience().stream().filter(Objects::nonNull).noneMatch(issuer.audiences()::contains)) {
            throw new TokenException("a token that is meant for another service");
        }
        if (claims.getExpirationTime() == null) {
            throw new TokenException("a token that does not say when it expires");
        }
        if (!now.isBefore(claims.getExpirationTime().toInstant().plus(SKEW))) {
            throw new TokenException("a token that has expired");
        }
        if (isAfter(claims.getNotBeforeTime(), now.plus(SKEW)) || isAfter(claims.getIssueTime(), now.plus(SKEW))) {
            throw new TokenException("a token that is not valid yet");
        }
    }

    private static boolean isAfter(Date claimed, Instant now) {
        return claimed != null && claimed.toInstant().isAfter(now);
    }
}
