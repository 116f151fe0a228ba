package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.likevilkar.check.Failure;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.verdict.Declared;
import no.likevilkar.check.verdict.VerdictCheck;
import no.likevilkar.check.verdict.VerdictCheck.Trace;
import no.likevilkar.json.Canonical;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker, which knows only case.json and the text of the rules, comes to the verdict of every open sample to the byte. */
class SampleVerdictsTest {

    static Iterable<String> names() {
        return Samples.cases().entrySet().stream()
                .filter(sample -> sample.getValue().confidential().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void theCheckerComesToTheSameVerdict(String name) {
        var assessment = Samples.assessment(name);
        var files = assessment.files(Processing.COMPLETED);
        var caseJson = StrictJson.object("case.json", files.caseJson());
        var protocol = new Protocol();
        var text = RuleSetText.read(assessment.verdict().ruleSet().files(), protocol)
                .orElseThrow();
        var facts = CaseFacts.read(text, caseJson, protocol).orElseThrow();
        var derivation = Deriver.derive(text, facts, protocol).orElseThrow();
        var declared = Declared.of(text, facts.choices());
        var trace = new Trace(assessment.trace().steps(), assessment.trace().sha256());
        var verdict = StrictJson.object("verdict.json", files.verdict());
        VerdictCheck.check(derivation, declared, caseJson, trace, verdict, protocol);
        assertThat(protocol.failures().stream().map(Failure::sentence)).isEmpty();
        var workedOut = VerdictCheck.expected(derivation, declared, caseJson, trace, "COMPLETED");
        assertThat(new String(Canonical.bytes(workedOut), StandardCharsets.UTF_8))
                .isEqualTo(new String(files.verdict(), StandardCharsets.UTF_8));
    }
}
