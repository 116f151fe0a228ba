package no.likevilkar.server.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.stream.IntStream;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private static final JWKSet FIRST = new JWKSet(Forge.KEY).toPublicJWKSet();

    private final Source source = Source.of(FIRST);
    private final IssuerKeys keys = new IssuerKeys("directory", source, IssuerKeys.Pace.USUAL);

    @Test
    void keysAreFetchedOnceAndKept() {
        IntStream.range(0, 50)
                .forEach(i -> assertThat(keys.of(Forge.header().build())).hasSize(1));
        assertThat(source.asked).hasValue(1);
    }

    @Test
    void aNewKeyIsFoundByAskingOnceMore() {
        keys.of(Forge.header().build());
        var next = Forge.rsa(2048, "key-2");
        source.change(new JWKSet(next).toPublicJWKSet());
        assertThat(keys.of(Forge.header().keyID("key-2").build())).hasSize(1);
        assertThat(source.asked).hasValue(2);
    }

    @Test
    void inventedKeysDoNotMakeUsAskTheIssuerOverAndOver() {
        IntStream.range(0, 50).forEach(i -> assertThat(
                        keys.of(Forge.header().keyID("no-key-" + i).build()))
                .isEmpty());
        assertThat(source.asked.get()).isBetween(1, 2);
    }

    @Test
    void anIssuerThatWasNeverReachedIs503AndIsNotHammered() {
        source.lose(true);
        IntStream.range(0, 50).forEach(i -> assertAway("key-1"));
        assertThat(source.asked.get()).isBetween(1, 2);
    }

    @Test
    void whileTheIssuerIsAwayKnownKeysGoOnAndUnknownOnesAre503() {
        keys.of(Forge.header().build());
        source.lose(true);
        assertThat(keys.of(Forge.header().build())).hasSize(1);
        assertAway("key-2");
        assertThat(keys.of(Forge.header().build())).hasSize(1);
    }

    @Test
    void keysThatAreDueToBeFetchedAgainOutliveAnOutage() {
        var pace = new IssuerKeys.Pace(
                Duration.ofMillis(2), Duration.ofMillis(1), Duration.ofHours(1), Duration.ofSeconds(1));
        var impatient = new IssuerKeys("directory", source, pace);
        impatient.of(Forge.header().build());
        source.lose(true);
        var before = source.asked.get();
        while (source.asked.get() == before) { // until the keys were due
            assertThat(impatient.of(Forge.header().build())).hasSize(1);
        }
    }

    @Test
    void onceTheIssuerIsBackItsNewKeysAreTaken() {
        var pace = new IssuerKeys.Pace(
                Duration.ofHours(1), Duration.ofMillis(1), Duration.ofHours(1), Duration.ofSeconds(1));
        var quick = new IssuerKeys("directory", source, pace);
        source.lose(true);
        assertThatThrownBy(() -> quick.of(Forge.header().build())).isInstanceOf(Refusal.class);
        source.lose(false);
        assertThat(found(quick)).isTrue();
    }

    /** The pause between two requests is a millisecond here; ten thousand attempts are longer. */
    private static boolean found(IssuerKeys keys) {
        return IntStream.range(0, 10_000).anyMatch(i -> {
            try {
                return !keys.of(Forge.header().build()).isEmpty();
            } catch (Refusal notYet) {
                return false;
            }
        });
    }

    private void assertAway(String key) {
        assertThatThrownBy(() -> keys.of(Forge.header().keyID(key).build()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(30));
                });
    }
}
