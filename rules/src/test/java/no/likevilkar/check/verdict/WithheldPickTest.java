package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessor;
import no.likevilkar.Pick;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Remark;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.verdict.VerdictCheck.Trace;
import no.likevilkar.model.Confidential;
import no.likevilkar.ruleset.RuleSetChoice;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.seal.Salts;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;

/** Form, provider and steps of the whole case where the price of one bid is withheld. */
class WithheldPickTest {

    private static final Trace TRACE = new Trace(1, "0");

    /** The unit does the work now, so each bid bears the differential of 120. */
    private static Pick.Facts facts() {
        return Pick.Facts.printed()
                .input("unit", "differential.rate", "case", "0.1")
                .answer("incumbent", "unit")
                .bid("a", "950")
                .bid("b", "1200");
    }

    @Test
    void theEngineSealsWhatRestsOnThePriceAndNoWord() {
        var secret = new Confidential("a", Confidential.Secrecy.PARTY, "a", "a provision", Optional.empty());
        var assessment = Assessor.builtIn()
                .assess(
                        facts().confidential(secret).write(),
                        Pick.ruleSet(),
                        RuleSetChoice.byHand(Pick.ruleSet()),
                        Salts.of("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8)));
        var files = assessment.files(Processing.COMPLETED);
        var verdict = StrictJson.object("verdict.json", files.verdict());
        assertThat(verdict).containsEntry("preferred", "IN_HOUSE");
        assertThat(verdict.get("ladder").toString()).contains("a/differential.bid/case", "b/differential.bid/case");
        assertThat(files.disclosures().stream()
                        .map(Disclosure::path)
                        .filter(path ->
                                path.startsWith("verdict.json/ladder") || path.startsWith("verdict.json/lines")))
                .containsExactlyInAnyOrder(
                        "verdict.json/ladder/2/subtotal",
                        "verdict.json/lines/2/periods/0/amount",
                        "verdict.json/lines/2/periods/1/amount",
                        "verdict.json/lines/2/total/amount");
    }

    @Test
    void theCheckerProvesTheRestAndTellsWhatItCannot() {
        var assessment = facts().assessed();
        var files = assessment.files(Processing.COMPLETED);
        var caseJson = StrictJson.object("case.json", files.caseJson());
        var verdict = StrictJson.object("verdict.json", files.verdict());
        verdict.put("trace", new TreeMap<>(Map.of("steps", 1L, "sha256", "0")));
        for (Object row : (List<?>) caseJson.get("inputs")) {
            if ("a".equals(object(row).get("subject"))) {
                object(row).put("value", Unshown.VALUE);
            }
        }
        var reading = new Protocol();
        var text = RuleSetText.read(Pick.ruleSet().files(), reading).orElseThrow();
        var known = CaseFacts.read(text, caseJson, reading).orElseThrow();
        var declared = Declared.of(text, known.choices());
        var derivation = Deriver.derive(text, known, reading).orElseThrow();
        WithheldVerdictTest.seal(verdict, VerdictCheck.expected(derivation, declared, caseJson, TRACE, "COMPLETED"));
        var protocol = new Protocol();
        VerdictCheck.check(derivation, declared, caseJson, TRACE, verdict, protocol);
        assertThat(Checked.sentences(protocol)).isEmpty();
        assertThat(protocol.notShown())
                .contains("verdict.json/ladder/2/subtotal", "verdict.json/lines/2/total/amount")
                .doesNotContain("verdict.json/ladder/3/subtotal", "verdict.json/lines/3/total/amount");
        assertThat(protocol.unproven())
                .extracting(Remark::sentence)
                .contains("verdict.json/preferred says IN_HOUSE, and that rests on confidential values that this bundle"
                        + " does not show.")
                .anyMatch(sentence -> sentence.contains("/says says IN_HOUSE"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object object) {
        return (Map<String, Object>) object;
    }
}
