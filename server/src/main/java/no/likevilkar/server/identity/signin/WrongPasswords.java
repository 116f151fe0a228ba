package no.likevilkar.server.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts wrong passwords for each name and tells who goes on guessing to wait, longer each time. A right password is taken
 * whatever was guessed before it, so nobody is locked out by the guesses of others.
 */
final class WrongPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(WrongPasswords.class);
    private static final int FREE = 5;
    private static final long LONGEST_WAIT = 60;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Count> counts = new HashMap<>();

    private record Count(int wrong, Instant last) {}

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts one more.
     *
     * @param name one of a few; names nobody has are counted under one
     * @return how long to wait before the next: nothing for the first five, then 1, 2, 4 … 60 seconds
     */
    synchronized Optional<Duration> another(String name) {
        var now = clock.instant();
        var wrong = counts.merge(
                        name,
                        new Count(1, now),
                        (before, one) -> before.last().plus(FORGOTTEN_AFTER).isBefore(now)
                                ? one
                                : new Count(before.wrong() + 1, now))
                .wrong();
        if (Integer.bitCount(wrong) == 1) { // 1, 2, 4, 8 …: guesses must not fill the log
            LOG.warn("{} wrong passwords in a row for {}", wrong, name);
        }
        if (wrong <= FREE) {
            return Optional.empty();
        }
        var doublings = Math.min(wrong - FREE - 1, 6);
        return Optional.of(Duration.ofSeconds(Math.min(1L << doublings, LONGEST_WAIT)));
    }

    /** A right password ends the count. */
    synchronized void forget(String name) {
        counts.remove(name);
    }
}
