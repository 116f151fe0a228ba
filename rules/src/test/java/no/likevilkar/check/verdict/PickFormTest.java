package no.likevilkar.check.verdict;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.likevilkar.Pick;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.verdict.VerdictCheck.Trace;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Confidential.Secrecy;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;

/** The lines of a printed form, worked out by engine and checker to the same bytes, and what somebody turned in them. */
class PickFormTest {

    /** Two bids, one of them with administration of its own; the differential, 120, is borne by both. */
    private static Pick.Facts full() {
        return PickVerdictTest.differential()
                .both("b", "bid.administration", "30")
                .answer("incumbent", "unit");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Map<String, Object> verdict) {
        return (List<Map<String, Object>>) verdict.get("lines");
    }

    private static List<String> told(Map<String, Object> verdict) {
        return lines(verdict).stream().map(PickFormTest::line).toList();
    }

    /** Form, line and side; the amount of each period; the total; the rule; whom it says. */
    private static String line(Map<String, Object> line) {
        var total = line.get("total");
        return "%s %s %s: %s | %s | %s %s"
                .formatted(
                        line.get("form"),
                        line.get("line"),
                        line.get("side"),
                        periods(line).stream().map(PickFormTest::cell).collect(joining(", ")),
                        total == null
                                ? "-"
                                : Words.of(PickVerdictTest.object(total).get("amount")),
                        line.get("rule"),
                        line.get("says"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> periods(Map<String, Object> line) {
        return (List<Map<String, Object>>) line.get("periods");
    }

    private static String cell(Map<String, Object> cell) {
        return cell.get("period") + " " + Words.of(cell.get("amount"));
    }

    @Test
    void everyLineOfTheFormIsThereInItsOrder() {
        assertThat(told(PickVerdictTest.verdict(full())))
                .containsExactly(
                        "FULL 1 UNIT: 1 600.00, 2 600.00 | - | null null",
                        "FULL 2 UNIT: 1 1000.00, 2 1000.00 | 2000.00 | PK-L03 null",
                        "FULL 3 a: 1 950.00, 2 950.00 | 1900.00 | PK-S03 null",
                        "FULL 3 b: 1 1200.00, 2 1200.00 | 2400.00 | PK-S03 null",
                        "FULL 4 b: 1 30.00, 2 30.00 | - | PK-B01 null",
                        "FULL 5 CASE:  | 0.1 | null null",
                        "FULL 6 CASE:  | 120.00 | PK-D02 null",
                        "FULL 7 CASE:  | - | null IN_HOUSE");
    }

    @Test
    void aLineThatNobodyHasAnAmountForIsBlank() {
        var lines = told(PickVerdictTest.verdict(Pick.Facts.printed().bid("a", "900")));
        assertThat(lines)
                .contains(
                        "FULL 4 null:  | - | null null", "FULL 5 CASE:  | - | null null", "FULL 7 CASE:  | - | null a");
    }

    @Test
    void theFormThatARuleNamesIsPrintedAndNoOther() {
        assertThat(told(PickVerdictTest.verdict(Pick.Facts.printed())))
                .containsExactly("SHORT 1 UNIT:  | 2000.00 | PK-S02 null");
    }

    @Test
    void aRuleSetWithoutAFormPrintsNone() {
        var pick = new Pick();
        pick.files().remove("form.yaml");
        assertThat(lines(PickVerdictTest.verdict(full(), pick.compile()))).isEmpty();
    }

    @Test
    void aGapMakesTheCellARangeAndWhoIsPickedStaysBlank() {
        var open = Pick.Facts.printed().without("unit", "labor.cost", "2").bid("a", "1100");
        assertThat(told(PickVerdictTest.verdict(open)))
                .contains(
                        "FULL 1 UNIT: 1 600.00, 2 from 0.00 | - | null null",
                        "FULL 2 UNIT: 1 1000.00, 2 from 400.00 | from 1400.00 | PK-L03 null",
                        "FULL 7 CASE:  | - | null null");
    }

    @Test
    void aTieStandsOnTheLineThatSaysWhoIsPicked() {
        var lines = told(PickVerdictTest.verdict(Pick.Facts.printed().bid("a", "1000")));
        assertThat(lines).endsWith("FULL 7 CASE:  | - | null TIE");
    }

    /** The bid that has administration is confidential; nothing of what is sealed is opened. */
    @Test
    void amountsThatRestOnAConfidentialNumberAreWithheldAndTheLineIsThere() {
        var assessment = full().confidential(
                        new Confidential("b", Secrecy.PARTY, "b", "business secret", Optional.empty()))
                .assessed();
        var files = assessment.files(Processing.COMPLETED);
        var caseJson = PickVerdictTest.object(unshown(StrictJson.object("case.json", files.caseJson())));
        var verdict = PickVerdictTest.object(unshown(StrictJson.object("verdict.json", files.verdict())));
        assertThat(told(verdict))
                .contains(
                        "FULL 3 a: 1 950.00, 2 950.00 | 1900.00 | PK-S03 null",
                        "FULL 3 b: 1 a confidential value, 2 a confidential value | a confidential value | PK-S03 null",
                        "FULL 4 b: 1 a confidential value, 2 a confidential value | - | PK-B01 null",
                        "FULL 7 CASE:  | - | null IN_HOUSE");
        var protocol = new Protocol();
        var text = RuleSetText.read(assessment.verdict().ruleSet().files(), protocol)
                .orElseThrow();
        var facts = CaseFacts.read(text, caseJson, protocol).orElseThrow();
        VerdictCheck.check(
                Deriver.derive(text, facts, protocol).orElseThrow(),
                Declared.of(text, facts.choices()),
                caseJson,
                new Trace(assessment.trace().steps(), assessment.trace().sha256()),
                verdict,
                protocol);
        assertThat(Checked.sentences(protocol)).isEmpty();
        assertThat(protocol.notShown()).contains("verdict.json/lines/3/total/amount");
    }

    private static Object unshown(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(PickFormTest::unshown).collect(toCollection(ArrayList::new));
        }
        if (tree instanceof Map<?, ?> map) {
            var members = PickVerdictTest.object(map);
            if (members.keySet().equals(Set.of("sealed"))) {
                return Unshown.VALUE;
            }
            members.replaceAll((name, value) -> unshown(value));
        }
        return tree;
    }

    private static String forged(Consumer<List<Map<String, Object>>> forgery) {
        return Checked.sentences(new Checked(full().assessed()).check(verdict -> {
            forgery.accept(lines(verdict));
            return verdict;
        }));
    }

    @Test
    void anAmountTurnedIsToldWithBothSides() {
        assertThat(forged(lines -> PickVerdictTest.object(
                                periods(lines.get(1)).get(0).get("amount"))
                        .put("point", "900.00")))
                .isEqualTo("CHK-701 verdict.json/lines/1 (FULL 2 UNIT)/periods/0 (1)/amount/point: the bundle says"
                        + " 900.00; calculated 1000.00.");
        assertThat(forged(lines ->
                        PickVerdictTest.object(lines.get(6).get("total")).put("figure", "unit/cost/1")))
                .isEqualTo("CHK-701 verdict.json/lines/6 (FULL 6 CASE)/total/figure: the bundle says unit/cost/1;"
                        + " calculated unit/differential/case.");
    }

    @Test
    void theRuleOrTheProviderTurnedIsToldWithBothSides() {
        assertThat(forged(lines -> lines.get(1).put("rule", "PK-S02")))
                .isEqualTo("CHK-701 verdict.json/lines/1 (FULL 2 UNIT)/rule: the bundle says PK-S02; calculated"
                        + " PK-L03.");
        assertThat(forged(lines -> lines.get(7).put("says", "a")))
                .isEqualTo("CHK-701 verdict.json/lines/7 (FULL 7 CASE)/says: the bundle says a; calculated IN_HOUSE.");
    }

    @Test
    void aLineLeftOutAddedOrMovedIsTold() {
        assertThat(forged(lines -> lines.remove(4)))
                .startsWith("CHK-702 verdict.json/lines: the bundle says nothing of FULL 4 b; calculated a line of a"
                        + " printed form: form FULL, line 4, periods amount 30.00");
        assertThat(forged(lines -> lines.add(blank("8"))))
                .isEqualTo("CHK-703 verdict.json/lines: the bundle says FULL 8 CASE is a line of a printed form: form"
                        + " FULL, line 8, periods an empty list, side CASE; calculated nothing of it.");
        assertThat(forged(lines -> Collections.swap(lines, 0, 1)))
                .isEqualTo("CHK-704 verdict.json/lines: the bundle says FULL 2 UNIT at place 0; calculated FULL 1 UNIT"
                        + " at that place.");
    }

    private static Map<String, Object> blank(String number) {
        return Written.members(
                "form", "FULL", "line", number, "side", "CASE", "periods", List.of(), "total", null, "rule", null,
                "says", null);
    }

    @Test
    void anAmountHiddenInACaseWithNothingConfidentialIsTold() {
        assertThat(forged(lines -> periods(lines.get(0)).get(0).put("amount", Unshown.VALUE)))
                .startsWith("CHK-705 verdict.json/lines/0 (FULL 1 UNIT)/periods/0 (1)/amount: the bundle says a"
                        + " confidential value; calculated");
    }

    @Test
    void aFormThatIsNotWrittenAsFormsAreIsRefusedByBoth() {
        for (var wrong : List.of(
                List.of("says: preferred", "says: cheapest"),
                List.of("side: case, says", "side: nobody, says"),
                List.of("formula: L1 + material", "formulas: L1 + material"))) {
            var spoilt = new Pick().replaced("form.yaml", wrong.get(0), wrong.get(1));
            assertThatThrownBy(spoilt::compile).hasMessageContaining("form.yaml");
            var protocol = new Protocol();
            assertThat(RuleSetText.read(spoilt.files(), protocol)).isEmpty();
            assertThat(Checked.sentences(protocol)).contains("form.yaml");
        }
    }
}
