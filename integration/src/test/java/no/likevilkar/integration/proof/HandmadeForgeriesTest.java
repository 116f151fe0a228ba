package no.likevilkar.integration.proof;

import static no.likevilkar.integration.proof.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trace and verdict changed by hand, every digest, number and sum made to fit: the content gives the forger away. */
class HandmadeForgeriesTest {

    /** Not neutral: the stated price is 304 306 to 382 681 below the neutral one. */
    private static final String SAMPLE = "fitness-vat-exempt";

    private static Predicate<Map<String, Object>> of(String kind, String member, String value) {
        return step -> step.get("kind").equals(kind) && value.equals(step.get(member));
    }

    private static Map<String, Object> one(List<Map<String, Object>> steps, Predicate<Map<String, Object>> meant) {
        return steps.stream().filter(meant).findFirst().orElseThrow();
    }

    private static String number(Forgery forgery, Predicate<Map<String, Object>> meant) {
        return "trace.jsonl step " + one(forgery.steps(), meant).get("step") + ",";
    }

    @Test
    void withNothingChangedTheBundleHoldsByteForByte() throws Exception {
        var forgery = Forgery.of(SAMPLE);
        assertThat(forgery.checked().holds()).isTrue();
        assertThat(forgery.bundle()).isEqualTo(SampleBundles.of(SAMPLE).full());
    }

    @Test
    void aDerivedFigureIsChangedAndEverythingHashedAnew() throws Exception {
        var meant = of("figure", "figure", "unit/vat.advantage/2024");
        var forgery = Forgery.of(SAMPLE).trace(steps -> one(steps, meant).put("value", "46000"));
        refused(
                forgery,
                "CHK-411",
                number(forgery, meant),
                "value of figure unit/vat.advantage/2024",
                "the bundle says 46000; calculated 460000.");
    }

    @Test
    void soIsAFigureInTheVerdictAlone() throws Exception {
        var forgery = Forgery.of(SAMPLE).json("verdict.json", verdict -> {
            var row = Forgery.rows(verdict, "ladder").get(5);
            assertThat(row.get("rule")).isEqualTo("NO-C16");
            row.put("amount", amount("46000.00"));
        });
        refused(forgery, "CHK-701", "verdict.json/ladder", "amount", "46000.00", "460000.00");
        refused(forgery, "CHK-711", "verdict.json/ladder", "subtotal");
    }

    private static Map<String, Object> amount(String value) {
        var amount = new TreeMap<String, Object>();
        List.of("low", "point", "high").forEach(end -> amount.put(end, value));
        return amount;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFormulaHasAnOperandTooMany(boolean known) throws Exception {
        String more = known ? "unit/vat.advantage/2024" : "unit/bribe/2024";
        var meant = of("figure", "figure", "unit/own.total/case");
        var forgery = Forgery.of(SAMPLE)
                .trace(steps -> one(steps, meant).put("formula", List.of("sum", "unit/own.cost/2024", more)));
        refused(forgery, "CHK-411", number(forgery, meant), "formula of figure unit/own.total/case", more);
    }

    @Test
    void aParameterIsThatOfAnotherDate() throws Exception {
        var meant = of("parameter", "figure", "parameter/corporate-tax.rate/2024");
        var forgery = Forgery.of(SAMPLE).trace(steps -> {
            one(steps, meant).put("value", "0.23");
            one(steps, meant).put("citations", List.of("TAX_RATE_2018"));
        });
        refused(forgery, "CHK-411", number(forgery, meant), "value of parameter", "says 0.23; calculated 0.22.");
        refused(forgery, "CHK-411", number(forgery, meant), "citations/0 of parameter", "TAX_RATE_2018");
    }

    @Test
    void aFindingIsTurnedAndTheOutcomeWithIt() throws Exception {
        var finding = of("finding", "rule", "NO-V01");
        var forgery = Forgery.of(SAMPLE)
                .trace(steps -> {
                    one(steps, finding).put("result", "MET");
                    steps.get(steps.size() - 1).put("outcome", "NEUTRAL");
                })
                .json("verdict.json", verdict -> {
                    verdict.put("outcome", "NEUTRAL");
                    Forgery.rows(verdict, "findings").stream()
                            .filter(row -> row.get("rule").equals("NO-V01"))
                            .forEach(row -> {
                                row.put("result", "MET");
                                row.put("messageKey", "NO-V01.MET");
                            });
                });
        refused(forgery, "CHK-411", number(forgery, finding), "result of finding", "says MET; calculated NOT_MET.");
        refused(forgery, "CHK-411", "outcome of outcome", "says NEUTRAL; calculated NOT_NEUTRAL.");
        refused(forgery, "CHK-701", "verdict.json/outcome:", "says NEUTRAL; calculated NOT_NEUTRAL");
        refused(forgery, "CHK-701", "verdict.json/findings", "result", "says MET; calculated NOT_MET");
    }

    @Test
    void whatADisclosureOpensIsAnotherValueOrFitsNoLeaf() throws Exception {
        String path = "case.json/priceLines/0/unitPrice";
        for (String member : List.of("value", "salt")) {
            String other = member.equals("value") ? "1.0000" : "0".repeat(64);
            var forgery = Forgery.of("call-centre-sealed-bids")
                    .json("disclosures.json", tree -> Forgery.rows(tree, "disclosures").stream()
                            .filter(row -> row.get("path").equals(path))
                            .forEach(row -> assertThat(row.put(member, other)).isNotEqualTo(other)));
            refused(forgery, "CHK-023", "disclosures.json " + path + ":", "the commitment that stands there");
        }
    }
}
