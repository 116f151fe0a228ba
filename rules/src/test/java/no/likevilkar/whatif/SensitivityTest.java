package no.likevilkar.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.CaseWriter;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.whatif.Sensitivity.Bar;
import no.likevilkar.whatif.Sensitivity.Basis;
import org.junit.jupiter.api.Test;

/** S = 100 x 13 000 = 1 300 000; N = 1 000 000 + 200 000; difference 100 000. */
class SensitivityTest {

    private static Sensitivity of(CaseWriter writer) {
        return Sensitivity.of(
                Scenario.of(writer.write(), RuleSets.builtIn().all().get(0)));
    }

    private static Bar bar(Sensitivity sensitivity, String figure) {
        return sensitivity.bars().stream()
                .filter(bar -> bar.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachFigureMovesTheDifferenceByItself() {
        var sensitivity = of(CaseWriter.complete("100"));
        assertThat(sensitivity.difference()).hasToString("100000.00");
        var price = bar(sensitivity, "unit/price.unit/2025");
        assertThat(price.basis()).isEqualTo(Basis.TEN_PERCENT);
        assertThat(price.atLow().orElseThrow()).hasToString("-30000.00");
        assertThat(price.atHigh().orElseThrow()).hasToString("230000.00");
        assertThat(price.width().orElseThrow()).isEqualByComparingTo("260000");
        assertThat(bar(sensitivity, "ledger:2/line.amount/2025").width().orElseThrow())
                .isEqualByComparingTo("200000");
        assertThat(bar(sensitivity, "unit/overhead.cost/2025").width().orElseThrow())
                .isEqualByComparingTo("40000");
    }

    @Test
    void theWidestStandsFirstAndAnOpenRangeBeforeAll() {
        var sensitivity = of(new CaseWriter().ordinary().line("010", "1000000").input("price.unit", "100"));
        assertThat(sensitivity.bars().get(0)).satisfies(bar -> {
            assertThat(bar.figure()).isEqualTo("unit/volume/2025");
            assertThat(bar.basis()).isEqualTo(Basis.ADMISSIBLE);
            assertThat(bar.atLow()).isPresent();
            assertThat(bar.atHigh()).isEmpty();
            assertThat(bar.width()).isEmpty();
        });
        var widths =
                sensitivity.bars().stream().flatMap(bar -> bar.width().stream()).toList();
        assertThat(widths).isSortedAccordingTo((a, b) -> b.compareTo(a)).isNotEmpty();
    }
}
