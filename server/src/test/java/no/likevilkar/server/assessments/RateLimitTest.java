package no.likevilkar.server.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final HandClock clock = new HandClock();
    private final RateLimit limit = new RateLimit(6, clock);

    @Test
    void theWholeAllowanceMayBeUsedAtOnce() {
        assertThat(IntStream.range(0, 6)
                        .filter(i -> limit.take("firm").isEmpty())
                        .count())
                .isEqualTo(6);
    }

    @Test
    void theOneAboveTheAllowanceIsToldToWaitForOneShare() {
        useUp("firm");
        assertThat(limit.take("firm")).contains(Duration.ofSeconds(10));
    }

    @Test
    void oneIsFreeAgainAfterTheWaitAndNotASecondBefore() {
        useUp("firm");
        clock.pass(Duration.ofSeconds(9));
        assertThat(limit.take("firm")).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.take("firm")).isEmpty();
        assertThat(limit.take("firm")).isPresent();
    }

    @Test
    void beingRefusedCostsNothing() {
        useUp("firm");
        IntStream.range(0, 100).forEach(i -> limit.take("firm"));
        clock.pass(Duration.ofSeconds(10));
        assertThat(limit.take("firm")).isEmpty();
    }

    @Test
    void aMinuteOfRestGivesTheWholeAllowanceBackAndNoMore() {
        useUp("firm");
        clock.pass(Duration.ofHours(1));
        useUp("firm");
        assertThat(limit.take("firm")).isPresent();
    }

    @Test
    void oneClientDoesNotUseUpTheAllowanceOfAnother() {
        useUp("firm");
        assertThat(limit.take("rival")).isEmpty();
    }

    @Test
    void aPartOfASecondIsRoundedUpSoThatTheClientDoesNotComeTooEarly() {
        useUp("firm");
        clock.pass(Duration.ofMillis(9_001));
        assertThat(limit.take("firm")).contains(Duration.ofSeconds(1));
    }

    @Test
    void aFloodOfAddressesDoesNotFillTheMemory() {
        IntStream.range(0, 30_000).forEach(i -> limit.take("client " + i));
        assertThat(limit.remembered()).isLessThanOrEqualTo(10_001);
    }

    @Test
    void restedClientsMakeRoomForNewOnes() {
        IntStream.range(0, 10_000).forEach(i -> limit.take("client " + i));
        clock.pass(Duration.ofMinutes(2));
        useUp("newcomer");
        assertThat(limit.remembered()).isEqualTo(1);
    }

    @Test
    void anAllowanceOfNothingIsRefused() {
        assertThatThrownBy(() -> new RateLimit(0, clock))
                .hasMessageContaining("found 0")
                .hasMessageContaining("1 to 60000");
    }

    private void useUp(String client) {
        IntStream.range(0, 6).forEach(i -> assertThat(limit.take(client)).isEmpty());
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
