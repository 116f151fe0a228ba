package no.likevilkar.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;

class UnpackBudgetTest {

    private final UnpackBudget budget = new UnpackBudget(Duration.ZERO);

    @Test
    void aShareIsWhatTheZipMayGrowTo() {
        assertThat(UnpackBudget.share(0)).isEqualTo(25);
        assertThat(UnpackBudget.share(250_000)).isEqualTo(25);
        assertThat(UnpackBudget.share(250_001)).isEqualTo(26);
        assertThat(UnpackBudget.share(1_000_000)).isEqualTo(100);
        assertThat(UnpackBudget.share(2_000_000)).isEqualTo(200);
        assertThat(UnpackBudget.share(10_000_000)).isEqualTo(200);
    }

    @Test
    void aLargeCaseRunsAlone() {
        assertThatThrownBy(() -> budget.within(2_000_000, () -> budget.within(1, () -> "beside it")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.retryAfter()).isPresent();
                });
    }

    @Test
    void smallCasesRunBesideEachOther() {
        assertThat(budget.<String>within(10_000, () -> budget.within(10_000, () -> "beside it")))
                .isEqualTo("beside it");
    }

    @Test
    void workThatFailsGivesItsShareBack() {
        for (var round = 0; round < 3; round++) {
            assertThatThrownBy(() -> budget.within(2_000_000, () -> {
                        throw new IllegalStateException("broken case");
                    }))
                    .hasMessage("broken case");
        }
    }

    @Test
    void neverMoreThanEightAreInWork() {
        assertThat(nested(8)).isEqualTo("innermost");
        assertThatThrownBy(() -> nested(9)).isInstanceOf(Refusal.class);
    }

    private String nested(int depth) {
        return depth == 0 ? "innermost" : budget.within(1, () -> nested(depth - 1));
    }
}
