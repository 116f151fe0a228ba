package no.likevilkar.integration.proof;

import static no.likevilkar.integration.proof.ForgedByTheEngine.onAnotherCase;
import static no.likevilkar.integration.proof.ForgedByTheEngine.onAnotherDocument;
import static no.likevilkar.integration.proof.ForgedByTheEngine.row;
import static no.likevilkar.integration.proof.ForgedByTheEngine.underOtherRules;
import static no.likevilkar.integration.proof.ForgedByTheEngine.underOtherValues;
import static no.likevilkar.integration.proof.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.Test;

/**
 * The product itself assesses another case, or the case under other rules, and the result stands beside the true documents and
 * rules: every step and every sum is right in itself, and what gives the forger away is where it came from.
 */
class EngineForgeriesTest {

    private static final String EXEMPT = "fitness-vat-exempt";
    private static final Set<String> OF_THE_CASE =
            Set.of("rule-set", "input", "answer", "ledger-line", "price-line", "item", "parameter");

    /** Not exempt, so that NO-C16 does not fire and 460 000 are missing from the ladder. */
    private static final Consumer<Map<String, Object>> NOT_EXEMPT = tree -> {
        var answer = row(tree, "answers", Map.of("key", "activity.vat-exempt"));
        assertThat(answer.put("value", "no")).isEqualTo("yes");
    };

    private static String verdict(Forgery forgery) {
        return new String(forgery.file("verdict.json"), StandardCharsets.UTF_8);
    }

    @Test
    void anAdjustmentIsDroppedTogetherWithWhatItComesFrom() throws Exception {
        var forgery = onAnotherCase(EXEMPT, NOT_EXEMPT);
        assertThat(verdict(forgery)).contains("\"outcome\":\"NEUTRAL\"").doesNotContain("NO-C16\"");
        refused(forgery, "CHK-111", "case.json unit/activity.vat-exempt", "says no; calculated \"yes\" in case.xml");
        refused(forgery, "CHK-140", "case.xml", "activity.vat-exempt", "\"yes\"");
    }

    @Test
    void anAdjustmentIsDroppedItsRuleMarkedNotFiredAndTheLadderSummedAnew() throws Exception {
        var original = Forgery.of(EXEMPT);
        var steps = new ArrayList<>(original.steps());
        steps.removeIf(step -> !OF_THE_CASE.contains((String) step.get("kind")));
        var forgery = onAnotherCase(EXEMPT, NOT_EXEMPT).put("case.json", original.file("case.json"));
        forgery.trace(all -> {
            all.removeIf(step -> OF_THE_CASE.contains((String) step.get("kind")));
            all.addAll(0, steps);
        });
        assertThat(forgery.steps())
                .anyMatch(step -> step.get("kind").equals("not-fired") && "NO-C16".equals(step.get("rule")));
        refused(
                forgery,
                "CHK-413",
                "trace.jsonl",
                "calculated that rule NO-C16 fired and gave figure unit/vat.advantage");
        refused(forgery, "CHK-412", "rule NO-C16", "nothing of the kind");
        refused(forgery, "CHK-702", "verdict.json/ladder", "unit/vat.advantage/2024");
        refused(forgery, "CHK-701", "verdict.json/outcome", "says NEUTRAL; calculated NOT_NEUTRAL");
    }

    @Test
    void aLedgerLineIsLeftOutAndAllSumsAreMadeAnew() throws Exception {
        var forgery = onAnotherCase(
                EXEMPT, tree -> Forgery.rows(tree, "ledger").remove(row(tree, "ledger", Map.of("id", "ledger:7"))));
        refused(forgery, "CHK-121", "ledger-2024.csv, line=7;column=beløp", "no ledger line for it");
    }

    @Test
    void aLedgerLineStandsWithAnotherAccount() throws Exception {
        var forgery = onAnotherCase(
                EXEMPT, tree -> row(tree, "ledger", Map.of("id", "ledger:7")).put("account", "11950"));
        refused(forgery, "CHK-125", "case.json ledger ledger:7", "\"11950\"", "\"11900\"");
    }

    @Test
    void theSelectionIsWidenedToAnotherDepartment() throws Exception {
        var forgery = onAnotherCase("call-centre-worked-example", tree -> {
            row(tree, "documents", Map.of("id", "ledger")).put("select", List.of());
            for (var line : List.of("14 10100 010 700000.00 Fastlønn", "15 16200 620 -650000.00 Salgsinntekter")) {
                Forgery.rows(tree, "ledger").add(line(tree, line.split(" ")));
            }
        });
        refused(forgery, "CHK-140", "case.xml", "ledger", "650");
    }

    private static Map<String, Object> line(Map<String, Object> tree, String[] cells) {
        var line = new TreeMap<>(row(tree, "ledger", Map.of("id", "ledger:2")));
        line.put("id", "ledger:" + cells[0]);
        line.put("account", cells[1]);
        line.put("art", cells[2]);
        line.put("amount", cells[3]);
        line.put("label", cells[4]);
        @SuppressWarnings("unchecked")
        var provenance = new TreeMap<>((Map<String, Object>) line.get("provenance"));
        provenance.put("pointer", "line=" + cells[0] + ";column=beløp");
        line.put("provenance", provenance);
        return line;
    }

    @Test
    void aContestedFigureIsDropped() throws Exception {
        var forgery = onAnotherCase("parking-contested", tree -> Forgery.rows(tree, "inputs")
                .remove(row(tree, "inputs", Map.of("value", "1400000"))));
        assertThat(verdict(forgery)).doesNotContain("1400000");
        refused(forgery, "CHK-140", "case.xml", "premises.market-rent", "1400000");
    }

    @Test
    void theDayOfTheLawIsMovedWithoutAWord() throws Exception {
        var forgery = onAnotherCase(EXEMPT, tree -> tree.put("asOf", "2026-09-20"));
        refused(forgery, "CHK-140", "case.xml", "2026-03-20", "2026-09-20");
    }

    @Test
    void theZoneIsAnother() throws Exception {
        var forgery = onAnotherCase(EXEMPT, tree -> unit(tree).put("zone", "I"));
        refused(forgery, "CHK-140", "case.xml", "zone", "IV");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> unit(Map<String, Object> tree) {
        return (Map<String, Object>) tree.get("unit");
    }

    @Test
    void aPeriodIsLongerByADay() throws Exception {
        var forgery = onAnotherCase(
                EXEMPT, tree -> Forgery.rows(tree, "periods").get(0).put("to", "2024-12-30"));
        refused(forgery, "CHK-140", "case.xml", "2024-12-31", "2024-12-30");
    }

    @Test
    void aValueOfADocumentIsAlteredAtItsPlace() throws Exception {
        var ledger = onAnotherDocument(EXEMPT, "ledger-2024.csv", text -> text.replace("1300000,00", "1030000,00"));
        refused(
                ledger,
                "CHK-124",
                "case.json ledger ledger:7",
                "1300000.00",
                "1030000,00",
                "ledger-2024.csv, line=7;column=beløp");
        var letter = onAnotherDocument(EXEMPT, "overhead-2024.txt", text -> text.replace("210", "120"));
        refused(letter, "CHK-111", "case.json unit/overhead.cost/2024", "210000", "overhead-2024.txt, line=2");
        var caseFile = onAnotherDocument(EXEMPT, "case.xml", text -> text.replace("\"460000\"", "\"46000\""));
        refused(caseFile, "CHK-111", "case.json unit/vat.input/2024", "says 460000; calculated \"46000\" in case.xml");
    }

    @Test
    void aSealedPriceIsAnotherThanInThePriceSheet() throws Exception {
        var forgery = onAnotherCase("call-centre-sealed-bids", tree -> Forgery.rows(tree, "priceLines").stream()
                .filter(line -> line.get("bid").equals("bid-a"))
                .findFirst()
                .orElseThrow()
                .put("unitPrice", "1.0000"));
        refused(forgery, "CHK-134", "case.json price line sheet-a:", "the unit price 1.0000");
    }

    @Test
    void aParameterIsThatOfAnotherDateInAllThatFollows() throws Exception {
        var forgery = underOtherValues(
                EXEMPT, "parameters/corporate-tax.rate.yaml", text -> text.replace("2018-01-01, to: 2018-12-31", "then")
                        .replace("2023-01-01, to: 2025-12-31", "2018-01-01, to: 2018-12-31")
                        .replace("then", "2023-01-01, to: 2025-12-31"));
        refused(
                forgery,
                "CHK-411",
                "value of parameter parameter/corporate-tax.rate/2024",
                "the bundle says 0.23; calculated 0.22.");
        refused(forgery, "CHK-411", "value of figure machines/asset.tax/2024");
    }

    @Test
    void aFormulaHasAnOperandTooManyAndATestIsTurnedInAllThatFollows() throws Exception {
        String test = "\"NO-V01\", $unit, \"case\", atLeast( ";
        var forgery = underOtherRules(
                EXEMPT,
                Map.of(
                        "40-candidate/vat.drl", text -> text.replace("sum( $vat )", "sum( $vat, $vat )"),
                        "90-conclude/verdict.drl", text -> text.replace(test + "$stated", test + "$neutral")));
        refused(
                forgery,
                "CHK-411",
                "formula of figure unit/vat.advantage/2024",
                "says [\"sum\",\"unit/vat.input/2024\",\"unit/vat.input/2024\"]");
        refused(forgery, "CHK-411", "value of figure unit/neutral.price/2024");
        refused(forgery, "CHK-411", "test", "of finding", "NO-V01", "unit/neutral.total/case");
        refused(forgery, "CHK-701", "verdict.json/outcome", "says NEUTRAL; calculated NOT_NEUTRAL");
    }

    @Test
    void theSampleThatAllThisStartsFromHolds() throws Exception {
        assertThat(Forgery.check(onAnotherCase(EXEMPT, tree -> {}).bundle()).holds())
                .isTrue();
        assertThat(onAnotherCase(EXEMPT, tree -> {}).bundle())
                .isEqualTo(SampleBundles.of(EXEMPT).full());
    }
}
