package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.likevilkar.Pick;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/** What only a regime like {@link Pick} has in its verdicts, worked out by engine and checker to the same bytes. */
class PickVerdictTest {

    static Map<String, Object> verdict(Pick.Facts facts) {
        return verdict(facts, Pick.ruleSet());
    }

    /** The engine's verdict, after the checker came to the same. */
    static Map<String, Object> verdict(Pick.Facts facts, RuleSet ruleSet) {
        return Checked.agreed(facts.assessed(ruleSet)).verdict();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object object) {
        return (Map<String, Object>) object;
    }

    @Test
    void aPartThatNoKeyPlaysIsEmpty() {
        var verdict = verdict(Pick.Facts.printed().bid("a", "900"));
        var prices = object(verdict.get("prices"));
        assertThat(prices).containsEntry("stated", "2000.00");
        for (String part : new String[] {"booked", "own", "full", "neutralNetOfHandicaps", "perUnit"}) {
            assertThat(prices).containsEntry(part, null);
        }
        assertThat(object(verdict.get("volume"))).containsEntry("quantity", null);
        assertThat(object(verdict.get("difference"))).containsEntry("percent", null);
        assertThat(verdict).containsEntry("savings", null).containsEntry("tolerance", null);
        assertThat(verdict).containsEntry("outcome", "NEUTRAL");
    }

    @Test
    void withoutABookedCostTheLadderHasNoSubtotals() {
        var ruleSet = new Pick()
                .replaced("ruleset.yaml", "  bookedOfPeriod: printed.cost\n", "")
                .compile();
        var ladder = (Iterable<?>) verdict(Pick.Facts.printed(), ruleSet).get("ladder");
        assertThat(ladder).isNotEmpty().allSatisfy(rung -> assertThat(object(rung))
                .containsEntry("subtotal", null));
    }

    @Test
    void aRuleSetWithoutAnyRoleStillGivesAVerdict() {
        var text = new Pick();
        var header = new String(text.files().get("ruleset.yaml"), StandardCharsets.UTF_8);
        var ruleSet = text.with("ruleset.yaml", header.substring(0, header.indexOf("roles:")))
                .compile();
        var verdict = verdict(Pick.Facts.printed().bid("a", "900"), ruleSet);
        assertThat(verdict).containsEntry("outcome", "NEUTRAL").containsEntry("decisive", null);
        assertThat(object(verdict.get("prices"))).containsEntry("stated", null).containsEntry("cheapestNeutral", null);
    }

    @Test
    void aMisspeltRoleIsRefusedByBoth() {
        var misspelt = new Pick().replaced("ruleset.yaml", "  bidStated:", "  bidsStated:");
        assertThatThrownBy(misspelt::compile).hasMessageContaining("bidsStated");
        var protocol = new Protocol();
        assertThat(RuleSetText.read(misspelt.files(), protocol)).isEmpty();
        assertThat(Checked.sentences(protocol)).contains("bidsStated").contains("bidStatedOfPeriod");
    }

    /** Labor 2 x 600, a differential of ten percent: 120. */
    static Pick.Facts differential() {
        return Pick.Facts.printed()
                .input("unit", "differential.rate", "case", "0.1")
                .bid("a", "950")
                .bid("b", "1200");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> ladder(Map<String, Object> verdict) {
        return (List<Map<String, Object>>) verdict.get("ladder");
    }

    private static String rung(Map<String, Object> rung) {
        return rung.get("side") + " " + rung.get("period") + " " + rung.get("step") + " " + Words.of(rung.get("amount"))
                + " -> " + Words.of(rung.get("subtotal"));
    }

    @Test
    void aStepOfTheWholeCaseStartsFromWhatThePeriodsReached() {
        var verdict = verdict(differential().answer("incumbent", "bidder"));
        assertThat(ladder(verdict).stream().map(PickVerdictTest::rung))
                .containsExactly(
                        "UNIT 1 CORRECTION 0.00 -> 1000.00",
                        "UNIT 2 CORRECTION 0.00 -> 1000.00",
                        "UNIT case ADVANTAGE 120.00 -> 2120.00");
        assertThat(object(object(verdict.get("prices")).get("neutral"))).containsEntry("point", "2120.00");
    }

    @Test
    void aStepOfTheWholeCaseLeadsABidToItsComparablePrice() {
        var verdict =
                verdict(differential().both("b", "bid.administration", "30").answer("incumbent", "unit"));
        assertThat(ladder(verdict).stream().map(PickVerdictTest::rung))
                .endsWith(
                        "b 2 CORRECTION 30.00 -> 1230.00",
                        "a case CORRECTION 120.00 -> 2020.00",
                        "b case CORRECTION 120.00 -> 2580.00");
    }

    @Test
    void stepsThatOneAnswerLeavesOutStartThereAllTheSame() {
        var verdict = verdict(differential().without("unit", "labor.cost", "2").both("b", "bid.administration", "30"));
        assertThat(ladder(verdict).stream().map(PickVerdictTest::rung))
                .endsWith(
                        "UNIT case ADVANTAGE from 0.00 -> from 1400.00",
                        "a case CORRECTION from 0.00 -> from 1900.00",
                        "b case CORRECTION from 0.00 -> from 2460.00");
    }

    @Test
    void aPriceThatTheStepsOfTheWholeCaseDoNotLeadToIsRefused() {
        var wrong = new Pick()
                .replaced("60-compare/totals.drl", "sum( sum( $all ), sum( $beside ) )", "sum( sum( $all ) )")
                .compile();
        assertThatThrownBy(() -> differential().answer("incumbent", "bidder").assessed(wrong))
                .hasMessage("the ladder of UNIT over all periods reaches 2120.00, but the price there is 2000.00");
        var wrongBid = new Pick()
                .replaced("60-compare/totals.drl", "sum( $added ), sum( $all )", "sum( $added )")
                .compile();
        assertThatThrownBy(() -> differential().answer("incumbent", "unit").assessed(wrongBid))
                .hasMessage("the ladder of a over all periods reaches 2020.00, but the price there is 1900.00");
    }

    private static String sums(Pick.Facts facts, Consumer<Map<String, Object>> forgery) {
        var verdict = new Checked(facts.assessed()).verdict();
        forgery.accept(verdict);
        var protocol = new Protocol();
        new Sums(new Told(verdict), protocol).check();
        return Checked.sentences(protocol);
    }

    private static Map<String, Object> of(Map<String, Object> verdict, String figure) {
        return ladder(verdict).stream()
                .filter(rung -> figure.equals(rung.get("figure")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> point(String value) {
        return Map.of("low", value, "point", value, "high", value);
    }

    @Test
    void printedAmountsOfTheWholeCaseThatDoNotAddUpAreTold() {
        var facts = differential().answer("incumbent", "bidder");
        assertThat(sums(facts, verdict -> of(verdict, "unit/differential.unit/case")
                        .put("subtotal", point("2100.00"))))
                .contains(
                        "CHK-711 verdict.json/ladder/2 (unit/differential.unit/case)/subtotal: the bundle says 2100.00;"
                                + " calculated 2120.00, the sum of what the periods reached, 2000.00, and the step's own amount,"
                                + " 120.00.");
        assertThat(sums(facts, verdict -> object(verdict.get("prices")).put("neutral", point("2000.00"))))
                .isEqualTo("CHK-712 verdict.json/prices/neutral: the bundle says 2000.00; calculated 2120.00, where the"
                        + " steps of the ladder lead in all periods together.");
        var bids = differential().both("b", "bid.administration", "30").answer("incumbent", "unit");
        for (String bid : List.of("a", "b")) {
            assertThat(sums(bids, verdict -> of(verdict, bid + "/differential.bid/case")
                            .put("amount", point("100.00"))))
                    .contains("CHK-712 verdict.json/prices/bids/");
        }
        assertThat(sums(bids, verdict -> of(verdict, "b/differential.bid/case").put("subtotal", point("2600.00"))))
                .contains("CHK-711 verdict.json/ladder/5 (b/differential.bid/case)/subtotal: the bundle says 2600.00;");
    }

    @Test
    void moneyIsWrittenWithTheDecimalsOfTheRuleSet() {
        var whole = new Pick()
                .replaced("ruleset.yaml", "currency: USD", "currency: USD\nmoneyScale: 0")
                .compile();
        var verdict =
                verdict(differential().both("b", "bid.administration", "30").answer("incumbent", "unit"), whole);
        assertThat(object(verdict.get("prices"))).containsEntry("stated", "2000");
        assertThat(ladder(verdict).stream().map(PickVerdictTest::rung)).endsWith("b case CORRECTION 120 -> 2580");
        assertThat(object(verdict.get("reconciliation"))).containsEntry("selected", "0");
        for (String odd : List.of("-1", "13", "two")) {
            var wrong = new Pick().replaced("ruleset.yaml", "currency: USD", "currency: USD\nmoneyScale: " + odd);
            assertThatThrownBy(wrong::compile).hasMessageContaining("moneyScale");
            assertThat(RuleSetText.read(wrong.files(), new Protocol())).isEmpty();
        }
    }

    @Test
    void whatTheCaseAssumesIsToldWhereSomethingRestsOnIt() {
        var facts = differential().input("b", "bid.administration", "2", "30").answer("incumbent", "unit");
        assertThat(verdict(facts).get("assumptions"))
                .isEqualTo(List.of("b/bid.administration/2", "unit/differential.rate/case"));
        var unused = Pick.Facts.printed().input("unit", "bid.administration", "1", "5");
        assertThat(verdict(unused).get("assumptions")).isEqualTo(List.of());
    }

    @Test
    void aForgedListOfAssumptionsIsTold() {
        var checked = new Checked(differential().answer("incumbent", "unit").assessed());
        assertThat(Checked.sentences(
                        checked.check(verdict -> VerdictCheckTest.with(verdict, "assumptions", List.of()))))
                .isEqualTo("CHK-702 verdict.json/assumptions: the bundle says nothing of unit/differential.rate/case;"
                        + " calculated something the case assumes that is unit/differential.rate/case.");
        assertThat(Checked.sentences(checked.check(verdict ->
                        VerdictCheckTest.with(verdict, "assumptions", List.of("unit/differential.rate/case", "x")))))
                .startsWith("CHK-703 verdict.json/assumptions:");
    }

    @Test
    void onlyWhatPeopleSupplyIsAnAssumption() {
        var wrong =
                new Pick().replaced("keys.yaml", "- key: differential\n", "- key: differential\n  assumption: true\n");
        assertThatThrownBy(wrong::compile).hasMessageContaining("assumption").hasMessageContaining("input: true");
    }

    @Test
    void onlyWhatPeopleSupplyCanStopAVerdict() {
        var wrong = new Pick().replaced("keys.yaml", "- key: differential\n", "- key: differential\n  stops: true\n");
        assertThatThrownBy(wrong::compile).hasMessageContaining("stops").hasMessageContaining("input: true");
    }
}
