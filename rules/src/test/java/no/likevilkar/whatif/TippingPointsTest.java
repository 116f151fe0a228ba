package no.likevilkar.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.CaseWriter;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.whatif.TippingPoints.FoundBy;
import no.likevilkar.whatif.TippingPoints.Side;
import no.likevilkar.whatif.TippingPoints.Turn;
import org.junit.jupiter.api.Test;

class TippingPointsTest {

    private static Scenario scenario(CaseWriter writer) {
        return Scenario.of(writer.write(), RuleSets.builtIn().all().get(0));
    }

    private static TippingPoints of(Scenario scenario, String figure) {
        return TippingPoints.of(scenario, new FigureNames(scenario).find(figure));
    }

    private static void isConfirmedOneUnitApart(Turn turn, String unit) {
        assertThat(turn.first().subtract(turn.last()).abs()).isEqualByComparingTo(unit);
        assertThat(turn.confirmed()).as("%s", turn).isTrue();
    }

    @Test
    void theStatedPriceTurnsWhereToleranceEnds() {
        var tipping = TippingPoints.ofStatedPrice(scenario(CaseWriter.complete("100")))
                .orElseThrow();
        assertThat(tipping.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.side()).isEqualTo(Side.BELOW);
            assertThat(turn.last()).isEqualByComparingTo("1176000.00");
            assertThat(turn.first()).isEqualByComparingTo("1175999.99");
            assertThat(turn.before()).isEqualTo("NEUTRAL");
            assertThat(turn.beyond()).isEqualTo("NOT_NEUTRAL");
            isConfirmedOneUnitApart(turn, "0.01");
            assertThat(turn.runs().get(0).moved()).hasToString("unit/price.unit/2025");
        });
        var from =
                TippingPoints.ofStatedPrice(scenario(CaseWriter.complete("80"))).orElseThrow();
        assertThat(from.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.side()).isEqualTo(Side.ABOVE);
            assertThat(turn.first()).isEqualByComparingTo("1176000.00");
            isConfirmedOneUnitApart(turn, "0.01");
        });
    }

    /** On the graph the rent weighs nothing, because the building is counted by its return; once given, it is counted by its rent. */
    @Test
    void aNumberThatLetsAnotherMemberBeTakenIsSearchedByRuns() {
        var tipping = of(
                scenario(CaseWriter.complete("110")
                        .asset("house", "building")
                        .input("house", "asset.opening-value", "2025", "1000000")
                        .input("house", "asset.closing-value", "2025", "900000")),
                "house/asset.market-rent");
        assertThat(tipping.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.foundBy()).isEqualTo(FoundBy.RUNS);
            assertThat(turn.last()).isEqualByComparingTo("259183.67"); // 1 430 000 / 0.98 - 1 200 000
            assertThat(turn.before()).isEqualTo(Outcome.NEUTRAL.name());
            assertThat(turn.beyond()).isEqualTo(Outcome.NOT_NEUTRAL.name());
            isConfirmedOneUnitApart(turn, "0.01");
        });
        assertThat(tipping.exhaustive()).isFalse();
    }

    @Test
    void aPriceThatFollowsFromTheAccountsIsGivenInstead() {
        var appropriation = scenario(new CaseWriter()
                .basis(PriceBasis.APPROPRIATION)
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000"));
        var tipping = TippingPoints.ofStatedPrice(appropriation).orElseThrow();
        assertThat(tipping.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.first()).isEqualByComparingTo("1176000.00");
            isConfirmedOneUnitApart(turn, "0.01");
            assertThat(turn.runs().get(0).moved().key()).isEqualTo("price.given");
        });
    }

    @Test
    void aPriceOverTwoPeriodsIsMovedInOneOfThem() {
        var two = scenario(CaseWriter.complete("100")
                .period("2024", "2024-01-01", "2024-12-31")
                .period("2025", "2025-01-01", "2025-12-31")
                .input("unit", "price.unit", "2024", "95")
                .input("unit", "volume", "2024", "7000")
                .input("unit", "overhead.cost", "2024", "1000")
                .line("010", "2024", "600000"));
        var tipping = TippingPoints.ofStatedPrice(two).orElseThrow();
        assertThat(tipping.turns()).isNotEmpty().allSatisfy(turn -> isConfirmedOneUnitApart(turn, "0.01"));
    }

    @Test
    void anInputAndAParameterAndALineTurnToo() {
        var scenario = scenario(CaseWriter.complete("100"));
        assertThat(of(scenario, "volume").turns()).singleElement().satisfies(turn -> {
            assertThat(turn.last()).isEqualByComparingTo("11760");
            isConfirmedOneUnitApart(turn, "1");
        });
        assertThat(of(scenario, "overhead.cost").turns())
                .isNotEmpty()
                .allSatisfy(turn -> isConfirmedOneUnitApart(turn, "0.01"));
        assertThat(of(scenario, "ledger:2/line.amount").turns())
                .isNotEmpty()
                .allSatisfy(turn -> isConfirmedOneUnitApart(turn, "0.01"));
        assertThat(of(scenario(CaseWriter.complete("90")), "tolerance").turns())
                .filteredOn(turn -> turn.side() == Side.ABOVE)
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.first()).isEqualByComparingTo("0.025");
                    isConfirmedOneUnitApart(turn, "0.000001");
                });
    }

    @Test
    void aGapTurnsInsideItsRange() {
        var scenario = scenario(new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.unit", "100"));
        var tipping = of(scenario, "volume");
        assertThat(tipping.now()).isEqualTo("UNDETERMINED");
        assertThat(tipping.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.side()).isEqualTo(Side.WITHIN);
            assertThat(turn.last()).isEqualByComparingTo("11759");
            assertThat(turn.before()).isEqualTo("NOT_NEUTRAL");
            assertThat(turn.first()).isEqualByComparingTo("11760");
            isConfirmedOneUnitApart(turn, "1");
        });
    }

    @Test
    void thereIsNoneWhereTheOutcomeDoesNotDepend() {
        var scenario = scenario(CaseWriter.complete("100").bid("a", "2025").price("a", "13000", "90", "0.25"));
        assertThat(of(scenario, "a:2/line.unit-price").turns()).isEmpty();
        var outside = scenario.with(List.of(Setting.read("activity.authority=yes", scenario)));
        assertThat(TippingPoints.ofStatedPrice(outside)
                        .map(TippingPoints::turns)
                        .orElse(List.of()))
                .isEmpty();
    }
}
