package no.likevilkar.server.assessments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many requests a minute for each client, all at once or spread. For each client only one instant is kept: when its allowance
 * will be whole again (the generic cell rate algorithm). A client whose instant has passed needs no entry.
 */
final class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CLIENTS_KEPT = 10_000;
    private static final String ALL_OTHERS = "*";

    private final Clock clock;
    private final Duration costOfOne;
    private final Map<String, Instant> wholeAgain = new ConcurrentHashMap<>();

    /**
     * @param perMinute requests a minute, 1 to 60,000
     * @throws IllegalArgumentException when outside that range
     */
    RateLimit(int perMinute, Clock clock) {
        if (perMinute < 1 || perMinute > 60_000) {
            throw new IllegalArgumentException("requests per minute: found " + perMinute + "; expected 1 to 60000");
        }
        this.clock = clock;
        this.costOfOne = WINDOW.dividedBy(perMinute);
    }

    /**
     * Takes one request off the client's allowance.
     *
     * @return empty when it may go on, else how long the client has to wait, rounded up to whole seconds
     */
    Optional<Duration> take(String client) {
        var now = clock.instant();
        var verdict = new Duration[] {Duration.ZERO};
        wholeAgain.compute(entryOf(client, now), (key, before) -> {
            var from = before == null || before.isBefore(now) ? now : before;
            var after = from.plus(costOfOne);
            var over = Duration.between(now.plus(WINDOW), after);
            verdict[0] = over;
            return over.compareTo(Duration.ZERO) > 0 ? from : after;
        });
        return verdict[0].compareTo(Duration.ZERO) > 0 ? Optional.of(wholeSeconds(verdict[0])) : Optional.empty();
    }

    /** How many clients are remembered; never more than one above the bound. */
    int remembered() {
        return wholeAgain.size();
    }

    /** When too many are remembered the rested ones go; when that frees nothing, newcomers share one allowance. */
    private String entryOf(String client, Instant now) {
        if (wholeAgain.size() < CLIENTS_KEPT || wholeAgain.containsKey(client)) {
            return client;
        }
        wholeAgain.values().removeIf(instant -> !instant.isAfter(now));
        return wholeAgain.size() < CLIENTS_KEPT ? client : ALL_OTHERS;
    }

    private static Duration wholeSeconds(Duration wait) {
        return Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
