package no.likevilkar.server.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.server.identity.Chance;
import no.likevilkar.server.identity.Fingerprint;
import no.likevilkar.server.identity.Person;

/** Who is signed in with a password. In memory only, and of a token only its hash: a restart signs everybody out. */
final class Sessions {

    private static final int BYTES = 32;
    private static final int MOST = 1_000;

    private final Chance chance;
    private final Clock clock;
    private final Duration lasts;
    private final Map<String, Session> open = new HashMap<>();

    /**
     * A token as given out.
     *
     * @param token 256 bits by chance, in base64url
     * @param expires from this instant on it is refused
     */
    record Opened(String token, Instant expires) {}

    private record Session(Person person, Instant expires) {}

    Sessions(Chance chance, Clock clock, Duration lasts) {
        if (lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("a session lasts: found " + lasts + "; expected a positive duration");
        }
        this.chance = chance;
        this.clock = clock;
        this.lasts = lasts;
    }

    /** Signs the person in once more; who is signed in elsewhere stays so. Above a thousand the one that ends first gives way. */
    synchronized Opened open(Person person) {
        forgetExpired();
        if (open.size() >= MOST) {
            open.entrySet().stream()
                    .min((one, other) ->
                            one.getValue().expires().compareTo(other.getValue().expires()))
                    .ifPresent(first -> open.remove(first.getKey()));
        }
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(chance.bytes(BYTES));
        var expires = clock.instant().plus(lasts).truncatedTo(ChronoUnit.SECONDS);
        open.put(Fingerprint.hex(token), new Session(person, expires));
        return new Opened(token, expires);
    }

    /** Who holds the token; empty when it was never given out, has expired or was signed out. */
    synchronized Optional<Person> holder(String token) {
        forgetExpired();
        return Optional.ofNullable(open.get(Fingerprint.hex(token))).map(Session::person);
    }

    /** Ends the session; nothing happens when there is none. */
    synchronized void end(String token) {
        open.remove(Fingerprint.hex(token));
    }

    private void forgetExpired() {
        var now = clock.instant();
        open.values().removeIf(session -> !now.isBefore(session.expires()));
    }
}
