package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Remark;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.verdict.VerdictCheck.Trace;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A party that is not shown a rival's price still sees everything else proven, and is told what is not. */
class WithheldVerdictTest {

    private static final Trace TRACE = new Trace(1, "0");

    private Map<String, Object> caseJson;
    private Map<String, Object> verdict;
    private Declared declared;
    private Derivation derivation;

    /** Two bids; the price sheet of bid a is withheld. */
    @BeforeEach
    void withholdThePricesOfABid() {
        withhold(Cases.all().get("two bids and savings"), "priceLines", "bid", "a", "unitPrice");
    }

    private void withhold(CaseWriter writer, String list, String member, String value, String hidden) {
        var assessment = Assessor.builtIn().assess(writer.write());
        var files = assessment.files(Processing.COMPLETED);
        caseJson = StrictJson.object("case.json", files.caseJson());
        verdict = StrictJson.object("verdict.json", files.verdict());
        verdict.put("trace", new TreeMap<>(Map.of("steps", 1L, "sha256", "0")));
        for (Object row : (List<?>) caseJson.get(list)) {
            if (value.equals(object(row).get(member))) {
                object(row).put(hidden, Unshown.VALUE);
            }
        }
        var reading = new Protocol();
        var text = RuleSetText.read(assessment.verdict().ruleSet().files(), reading)
                .orElseThrow();
        var facts = CaseFacts.read(text, caseJson, reading).orElseThrow();
        declared = Declared.of(text, facts.choices());
        derivation = Deriver.derive(text, facts, reading).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object object) {
        return (Map<String, Object>) object;
    }

    private Protocol check() {
        var protocol = new Protocol();
        VerdictCheck.check(derivation, declared, caseJson, TRACE, verdict, protocol);
        return protocol;
    }

    private Map<String, Object> workedOut() {
        return VerdictCheck.expected(derivation, declared, caseJson, TRACE, "COMPLETED");
    }

    /** Ranges that cannot be worked out stand as confidential in the verdict; words stay open. */
    @SuppressWarnings("unchecked")
    static Object seal(Object said, Object expected) {
        if (expected == Unshown.VALUE) {
            return said instanceof Map ? Unshown.VALUE : said;
        }
        if (expected instanceof Map<?, ?> map) {
            object(said).replaceAll((name, value) -> seal(value, map.get(name)));
        } else if (expected instanceof List<?> list) {
            var rows = (List<Object>) said;
            for (int i = 0; i < rows.size(); i++) {
                rows.set(i, seal(rows.get(i), Perhaps.open(list.get(i))));
            }
        }
        return said;
    }

    @Test
    void whatDoesNotRestOnItIsProvenAndTheRestIsCounted() {
        seal(verdict, workedOut());
        var protocol = check();
        assertThat(Checked.sentences(protocol)).isEmpty();
        assertThat(protocol.notShown())
                .contains("verdict.json/prices/bids/0/comparable")
                .doesNotContain("verdict.json/prices/bids/1/comparable", "verdict.json/prices/neutral");
        assertThat(protocol.unproven())
                .extracting(Remark::sentence)
                .anyMatch(sentence -> sentence.startsWith(
                        "verdict.json/prices/cheapestNeutral says b, and that rests on" + " confidential values"));
    }

    @Test
    void theOutcomeIsStillProven() {
        seal(verdict, workedOut());
        verdict.put("outcome", verdict.get("outcome").equals("NEUTRAL") ? "NOT_NEUTRAL" : "NEUTRAL");
        assertThat(Checked.sentences(check())).startsWith("CHK-701 verdict.json/outcome");
    }

    @Test
    void aPriceWithheldForNothingIsToldWithItsValue() {
        seal(verdict, workedOut());
        bid(1).put("comparable", Unshown.VALUE);
        var protocol = check();
        assertThat(protocol.notShown()).contains("verdict.json/prices/bids/1/comparable");
        assertThat(protocol.unproven())
                .extracting(Remark::sentence)
                .contains("verdict.json/prices/bids/1 (b)/comparable is confidential, and calculated from what is shown"
                        + " it is 1105000.00.");
    }

    @Test
    void aWordMayNotBeWithheld() {
        seal(verdict, workedOut());
        verdict.put("outcome", Unshown.VALUE);
        assertThat(Checked.sentences(check()))
                .startsWith("CHK-705 verdict.json/outcome: the bundle says a confidential");
    }

    private Map<String, Object> bid(int at) {
        return object(((List<?>) object(verdict.get("prices")).get("bids")).get(at));
    }

    @Test
    void anOutcomeThatRestsOnWhatIsWithheldIsTakenAndToldOf() {
        withhold(CaseWriter.complete("100"), "inputs", "key", "overhead.cost", "value");
        seal(verdict, workedOut());
        var protocol = check();
        assertThat(Checked.sentences(protocol)).isEmpty();
        assertThat(protocol.unproven())
                .extracting(Remark::sentence)
                .contains("verdict.json/outcome says NEUTRAL, and that rests on confidential values that this bundle"
                        + " does not show.");
    }

    @Test
    void aContestedNumberThatIsWithheldMayBeAGapOrNot() {
        withhold(Cases.all().get("a contested number"), "inputs", "key", "overhead.cost", "value");
        seal(verdict, workedOut());
        assertThat(Checked.sentences(check())).isEmpty();
        var gaps = (List<?>) verdict.get("gaps");
        verdict.put(
                "gaps",
                gaps.stream()
                        .filter(row -> !object(row).get("rule").equals("contested"))
                        .toList());
        verdict.put("ifWithheld", List.of());
        assertThat(Checked.sentences(check())).isEmpty();
    }
}
