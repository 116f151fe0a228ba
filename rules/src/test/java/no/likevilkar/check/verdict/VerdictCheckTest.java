package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.trace.Traced;
import no.likevilkar.json.Canonical;
import no.likevilkar.model.Case;
import no.likevilkar.rulecase.ProvenCases;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The checker comes to the engine's verdict, to the byte, from the case and the text of the rules. */
class VerdictCheckTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final Map<String, Assessment> ASSESSED = new ConcurrentHashMap<>();

    private static Assessment assessed(String name) {
        return ASSESSED.computeIfAbsent(
                name, one -> ASSESSOR.assess(Cases.all().get(one).write()));
    }

    private static void sameVerdict(Checked checked) {
        var workedOut = checked.workedOut();
        var protocol = checked.compareWith(workedOut);
        assertThat(Checked.sentences(protocol)).isEmpty();
        assertThat(new String(Canonical.bytes(workedOut), StandardCharsets.UTF_8))
                .isEqualTo(new String(checked.written, StandardCharsets.UTF_8));
        assertThat(protocol.notShown()).isEmpty();
        assertThat(protocol.unproven()).isEmpty();
        assertThat(protocol.confirmed().get(Confirmed.VERDICT_MEMBERS)).isGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> itComesToTheSameInCasesOfEveryShape() {
        return Cases.all().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> sameVerdict(new Checked(assessed(name)))));
    }

    @TestFactory
    Stream<DynamicContainer> verdictAndTraceOfRuleCasesHold() {
        return ProvenCases.each(
                3,
                ruleSet -> one -> DynamicTest.dynamicTest(one.place(), () -> holdsUnlessRefused(ruleSet, one.given())));
    }

    private static void holdsUnlessRefused(RuleSet ruleSet, Case given) {
        try {
            var checked = new Checked(ASSESSOR.assess(Traced.documented(given), ruleSet));
            sameVerdict(checked);
            assertThat(Checked.sentences(checked.checkTrace())).isEmpty();
        } catch (CaseRefusedException refused) {
            assertThat(refused.objections()).isNotEmpty();
        }
    }

    @Test
    void theCasesShowEveryOutcomeStrengthAndKindOfRow() {
        var seen = new TreeSet<String>();
        Cases.all().keySet().forEach(name -> {
            var verdict = StrictJson.object("verdict.json", assessed(name).verdictJson(Processing.COMPLETED));
            seen.add((String) verdict.get("outcome"));
            seen.add(String.valueOf(verdict.get("strength")));
            seen.add("decisive " + verdict.get("decisive"));
            verdict.forEach((member, value) -> {
                boolean filled = value instanceof List<?> list && !list.isEmpty()
                        || member.equals("savings") && value instanceof Map;
                if (filled) {
                    seen.add(member);
                }
            });
        });
        assertThat(seen)
                .contains("NEUTRAL", "NOT_NEUTRAL", "UNDETERMINED", "OUT_OF_SCOPE", "ROBUST", "SENSITIVE")
                .contains("decisive YES", "decisive NO", "decisive UNDETERMINED", "savings")
                .contains("ladder", "handicaps", "location", "findings", "legal", "suppressed", "gaps", "ifWithheld")
                .contains("support", "estimates", "policies", "unverified", "warnings", "outOfScope", "deciding");
    }

    @Test
    void aPrecheckIsTakenAsOneAndAnyOtherWordIsRefused() {
        var checked = new Checked(assessed("a bid"));
        assertThat(checked.check(verdict -> with(verdict, "processing", "PRECHECK"))
                        .holds())
                .isTrue();
        assertThat(Checked.sentences(checked.check(verdict -> with(verdict, "processing", "FINAL"))))
                .isEqualTo("CHK-701 verdict.json/processing: the bundle says FINAL; calculated COMPLETED or PRECHECK.");
    }

    static Map<String, Object> with(Map<String, Object> verdict, String name, Object value) {
        verdict.put(name, value);
        return verdict;
    }
}
