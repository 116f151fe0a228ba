package no.likevilkar.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.likevilkar.Pick;
import no.likevilkar.Pick.Facts;
import no.likevilkar.model.Input;
import org.junit.jupiter.api.Test;

/** A finding that rests on a figure stays, or the figure is asked for, when the figure is gone. */
class MissingTest {

    private static final Input LABOR = new Input("unit", "labor.cost", "1", new BigDecimal("600"), GivenRows.SAID);

    private static List<String> breaches(Facts after, String... maybeAbsent) {
        var before = Facts.printed().assessed().exploration();
        return new Missing(before, LABOR, Pick.ruleSet(), Set.of(maybeAbsent))
                .breaches(after.assessed().exploration());
    }

    private static Facts untested() {
        return Facts.printed().without("unit", "printed.cost", "1").without("unit", "printed.cost", "2");
    }

    @Test
    void aFigureThatIsAskedForMayLeaveAFindingOpen() {
        assertThat(breaches(Facts.printed().without("unit", "labor.cost", "1"))).isEmpty();
    }

    @Test
    void aFindingThatIsGoneWhileNothingAsksIsABreach() {
        assertThat(breaches(untested()))
                .containsExactly("PK-V01 of unit/case is gone and nothing asks for unit/labor.cost/1");
    }

    @Test
    void aFindingThatARuleCaseExpectsToBeAbsentMayBeGone() {
        assertThat(breaches(untested(), "PK-V01")).isEmpty();
        assertThat(breaches(untested(), "PK-V02")).hasSize(1);
    }
}
