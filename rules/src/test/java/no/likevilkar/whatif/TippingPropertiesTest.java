package no.likevilkar.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.CaseWriter;
import no.likevilkar.figure.Interval;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.whatif.TippingPoints.Turn;

/** On random cases the outcome holds up to a tipping point and turns one unit beyond, on the graph and in real runs. */
class TippingPropertiesTest {

    private static final RuleSet RULES = RuleSets.builtIn().all().get(0);

    private static Scenario scenario(int price, int wages, int overhead, int asset) {
        var writer = new CaseWriter()
                .ordinary()
                .line("010", String.valueOf(wages))
                .input("price.unit", BigDecimal.valueOf(price, 2).toPlainString())
                .input("volume", "13000");
        if (overhead > 0) {
            writer.input("overhead.cost", String.valueOf(overhead));
        }
        if (asset > 0) {
            writer.asset("machine", "equipment")
                    .input("machine", "asset.opening-value", "2025", String.valueOf(asset))
                    .input("machine", "asset.closing-value", "2025", String.valueOf(asset / 2));
        }
        return Scenario.of(writer.write(), RULES);
    }

    private static void holdsAndTurns(Scenario scenario, Named figure) {
        var points = TippingPoints.of(scenario, figure);
        assertThat(points.exhaustive()).isTrue();
        for (Turn turn : points.turns()) {
            assertThat(turn.confirmed()).as("%s", turn).isTrue();
            assertThat(turn.before()).isNotEqualTo(turn.beyond());
            assertThat(scenario.with(figure, turn.last()).outcome().name()).isEqualTo(turn.before());
            assertThat(scenario.with(figure, turn.first()).outcome().name()).isEqualTo(turn.beyond());
            if (points.value().point().isPresent()) {
                assertThat(turn.before()).isEqualTo(points.now());
                var from = points.value().point().get();
                for (var share : new String[] {"0.01", "0.3", "0.5", "0.77", "0.999"}) {
                    var between = from.add(turn.last().subtract(from).multiply(new BigDecimal(share)));
                    assertThat(scenario.judgement()
                                    .outcome(Map.of(figure.id(), Interval.point(between)))
                                    .name())
                            .isEqualTo(points.now());
                }
            }
        }
    }

    @Property(tries = 25)
    void theStatedPriceHoldsUpToTheTurnAndNotBeyond(
            @ForAll @IntRange(min = 2000, max = 20000) int price,
            @ForAll @IntRange(min = 100_000, max = 2_000_000) int wages,
            @ForAll @IntRange(min = 0, max = 400_000) int overhead,
            @ForAll @IntRange(min = 0, max = 900_000) int asset) {
        var scenario = scenario(price, wages, overhead % 3 == 0 ? 0 : overhead, asset % 2 == 0 ? 0 : asset);
        var stated = new FigureNames(scenario).role("stated").orElseThrow();
        assertThat(TippingPoints.of(scenario, stated).turns()).isNotEmpty();
        holdsAndTurns(scenario, stated);
    }

    @Property(tries = 15)
    void soDoesWhatIsStated(
            @ForAll @IntRange(min = 2000, max = 20000) int price,
            @ForAll @IntRange(min = 100_000, max = 2_000_000) int wages,
            @ForAll @IntRange(min = 0, max = 900_000) int asset) {
        var scenario = scenario(price, wages, 0, asset % 2 == 0 ? 0 : asset);
        for (var name : new String[] {"price.unit", "ledger:2/line.amount", "overhead.share"}) {
            holdsAndTurns(scenario, new FigureNames(scenario).find(name));
        }
    }
}
