package no.likevilkar.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.likevilkar.Pick;
import no.likevilkar.Pick.Facts;
import no.likevilkar.model.Input;
import org.junit.jupiter.api.Test;

/** A finding that rests on a figure stays, or the figure is asked for, when the figure is gone. */
class MissingTest {

    private static final Input LABOR = new Input("unit", "labor.cost", "1", new BigDecimal("600"), GivenRows.SAID);
    private static final Missing MISSING =
            new Missing(Facts.printed().assessed().exploration(), LABOR, Pick.ruleSet());

    @Test
    void aFigureThatIsAskedForMayLeaveAFindingOpen() {
        assertThat(MISSING.breaches(Facts.printed()
                        .without("unit", "labor.cost", "1")
                        .assessed()
                        .exploration()))
                .isEmpty();
    }

    @Test
    void aFindingThatIsGoneWhileNothingAsksIsABreach() {
        var untested = Facts.printed()
                .without("unit", "printed.cost", "1")
                .without("unit", "printed.cost", "2")
                .assessed()
                .exploration();
        assertThat(MISSING.breaches(untested))
                .singleElement()
                .asString()
                .isEqualTo("PK-V01 of unit/case is gone and nothing asks for unit/labor.cost/1");
    }
}
