package no.likevilkar.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final Object APPLICATION = new Object();

    @Test
    void anEngineThatHasNotStartedIsNotReadyAndSendsClientsAway() {
        var engine = new Engine();
        assertThat(engine.running()).isFalse();
        assertThat(engine.state()).isEqualTo("starting");
        assertSendsClientsAway(engine);
    }

    @Test
    void anEngineThatCannotLoadItsRuleSetsStaysNotReadyAndDoesNotBreakTheDeployment() {
        var engine = new Engine(() -> {
            throw new IllegalStateException("rule set unreadable");
        });
        engine.start(APPLICATION);
        assertThat(engine.running()).isFalse();
        assertThat(engine.state()).startsWith("failed to start").doesNotContain("unreadable");
        assertSendsClientsAway(engine);
    }

    @Test
    void aMissingClassIsAFailedStartToo() {
        var engine = new Engine(() -> {
            throw new NoClassDefFoundError("org/kie/api/KieBase");
        });
        engine.start(APPLICATION);
        assertThat(engine.state()).startsWith("failed to start");
    }

    @Test
    void aStoppedEngineIsNotReady() {
        var engine = new Engine();
        engine.stop();
        assertThat(engine.running()).isFalse();
        assertThat(engine.state()).isEqualTo("stopped");
    }

    private static void assertSendsClientsAway(Engine engine) {
        assertThatThrownBy(engine::precheck).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.retryAfter()).isPresent();
            assertThat(refusal.problems()).singleElement().extracting("code").isEqualTo("SRV-503");
        });
    }
}
