package no.likevilkar.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.CaseWriter;
import no.likevilkar.Pick;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.whatif.TippingPoints.Side;
import no.likevilkar.whatif.TippingPoints.Turn;
import org.junit.jupiter.api.Test;

/** How far off a figure may be before the prices pick somebody else. */
class PreferredTippingTest {

    private static Scenario scenario(Pick.Facts facts) {
        return Scenario.of(facts.write(), Pick.ruleSet());
    }

    private static TippingPoints of(Scenario scenario, String figure) {
        return TippingPoints.of(scenario, new FigureNames(scenario).find(figure), Watched.PREFERRED);
    }

    private static String words(Turn turn) {
        return "%s %s: %s, %s: %s"
                .formatted(
                        turn.side(),
                        turn.last().toPlainString(),
                        turn.before(),
                        turn.first().toPlainString(),
                        turn.beyond());
    }

    /** Cost 2 000, a bid of 2 100 and one of 2 400. */
    private static Pick.Facts unitIsCheapest() {
        return Pick.Facts.printed().bid("a", "1050").bid("b", "1200");
    }

    @Test
    void theNeutralPriceTurnsAtTheCheapestBid() {
        var tipping = TippingPoints.ofNeutralPrice(scenario(unitIsCheapest())).orElseThrow();
        assertThat(tipping.now()).isEqualTo("IN_HOUSE");
        assertThat(tipping.turns())
                .extracting(PreferredTippingTest::words)
                .containsExactly("ABOVE 2099.99: IN_HOUSE, 2100.00: TIE");
        assertThat(tipping.turns()).allMatch(Turn::confirmed);
        assertThat(tipping.turns().get(0).runs().get(0).moved()).hasToString("unit/labor.cost/1");
    }

    @Test
    void anInputOfTheUnitAndOneOfABidTurnThePick() {
        var scenario = scenario(unitIsCheapest());
        assertThat(of(scenario, "unit/labor.cost/2").turns())
                .extracting(PreferredTippingTest::words)
                .containsExactly("ABOVE 699.99: IN_HOUSE, 700.00: TIE");
        assertThat(of(scenario, "a/bid.price/1").turns())
                .extracting(PreferredTippingTest::words)
                .containsExactly("BELOW 950.01: IN_HOUSE, 950.00: TIE");
        assertThat(of(scenario, "unit/printed.cost/1").turns()).isEmpty();
    }

    @Test
    void aFigureThatMovesBothSidesTurnsWhereTheyMeet() {
        // 2 000 + 0.1 x labor of 1 200 against 2 100: the bid; labor x alone: 1 400 + x + 0.1 ( 600 + x ) = 2 100 at
        // 581.82
        var bears = unitIsCheapest()
                .input("unit", "differential.rate", "case", "0.1")
                .answer("incumbent", "bidder");
        var tipping = of(scenario(bears), "unit/labor.cost/2");
        assertThat(tipping.now()).isEqualTo("a");
        assertThat(tipping.turns()).singleElement().satisfies(turn -> {
            assertThat(words(turn)).isEqualTo("BELOW 581.83: a, 581.82: TIE");
            assertThat(turn.confirmed()).isTrue();
        });
        var rate = of(scenario(bears), "differential.rate");
        assertThat(rate.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.first().subtract(turn.last()).abs()).isEqualByComparingTo("0.000001");
            assertThat(turn.beyond()).isEqualTo("TIE");
            assertThat(turn.confirmed()).isTrue();
        });
    }

    @Test
    void aGapTurnsInsideItsRange() {
        var tipping = of(scenario(unitIsCheapest().without("unit", "labor.cost", "2")), "unit/labor.cost/2");
        assertThat(tipping.now()).isEqualTo(Watched.NOBODY);
        assertThat(tipping.turns())
                .extracting(PreferredTippingTest::words)
                .containsExactly("WITHIN 699.99: IN_HOUSE, 700.00: TIE", "WITHIN 700.00: TIE, 700.01: a");
        assertThat(tipping.turns()).allMatch(Turn::confirmed);
    }

    @Test
    void theOutcomeTurnsElsewhereAndWhoNeverPicksHasNone() {
        var scenario = scenario(unitIsCheapest());
        var outcome = TippingPoints.ofStatedPrice(scenario).orElseThrow();
        assertThat(outcome.watched()).isEqualTo(Watched.OUTCOME);
        assertThat(outcome.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.side()).isEqualTo(Side.BELOW);
            assertThat(words(turn)).isEqualTo("BELOW 2000.00: NEUTRAL, 1999.99: NOT_NEUTRAL");
        });
        var other = Scenario.of(
                CaseWriter.complete("100").write(), RuleSets.builtIn().all().get(0));
        assertThat(TippingPoints.ofNeutralPrice(other)).isEmpty();
    }

    @Property(tries = 25)
    void thePickHoldsUpToTheTurnAndNotBeyond(
            @ForAll @IntRange(min = 100, max = 3000) int labor,
            @ForAll @IntRange(min = 500, max = 3000) int bid,
            @ForAll @IntRange(min = 500, max = 3000) int other,
            @ForAll boolean unitIsIncumbent) {
        var facts = Pick.Facts.printed()
                .without("unit", "labor.cost", "1")
                .input("unit", "labor.cost", "1", String.valueOf(labor))
                .input("unit", "differential.rate", "case", "0.1")
                .answer("incumbent", unitIsIncumbent ? "unit" : "bidder")
                .bid("a", String.valueOf(bid))
                .bid("b", String.valueOf(other));
        var scenario = scenario(facts);
        for (String name : new String[] {"unit/labor.cost/1", "unit/material.cost/2", "a/bid.price/2"}) {
            var figure = new FigureNames(scenario).find(name);
            var tipping = TippingPoints.of(scenario, figure, Watched.PREFERRED);
            for (Turn turn : tipping.turns()) {
                assertThat(turn.confirmed()).as("%s", turn).isTrue();
                assertThat(turn.before()).isEqualTo(tipping.now()).isNotEqualTo(turn.beyond());
                assertThat(turn.first().subtract(turn.last()).abs()).isEqualByComparingTo("0.01");
                var between =
                        tipping.value().point().orElseThrow().add(turn.last()).multiply(new BigDecimal("0.5"));
                assertThat(Watched.PREFERRED.says(scenario.with(figure, between)))
                        .isEqualTo(tipping.now());
            }
        }
    }
}
