package no.likevilkar.assess;

import static no.likevilkar.CaseWriter.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import no.likevilkar.CaseWriter;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

class CaseCheckTest {

    private static final RuleSet BUILT_IN = RuleSets.builtIn().of("no-eea").get(0);

    /** The built-in rule set, with overhead once for the whole case. */
    private static RuleSet overheadOnce() {
        var files = new TreeMap<>(BUILT_IN.files());
        String keys = new String(files.get("keys.yaml"), StandardCharsets.UTF_8);
        String once = keys.replaceFirst("(key: overhead.cost\\n(?:  .*\\n)*?)  perPeriod: true\\n", "$1");
        assertThat(once).isNotEqualTo(keys);
        files.put("keys.yaml", once.getBytes(StandardCharsets.UTF_8));
        return new RuleSet(files, header -> BUILT_IN.kieBase());
    }

    /** No rule looks for it there, so it would be missing without a word. */
    @Test
    void aNumberOfTheWholeCaseThatIsSaidOfAPeriodIsRefused() {
        var objections = CaseCheck.objections(complete("100").write(), overheadOnce());
        assertThat(objections).singleElement().satisfies(objection -> {
            assertThat(objection.code()).isEqualTo("CAS-708");
            assertThat(objection.place()).isEqualTo("overhead.cost of unit in 2025");
            assertThat(objection.found()).isEqualTo("\"2025\"");
            assertThat(objection.remedy()).isEqualTo("Say it with period=\"case\".");
        });
        assertThat(CaseCheck.objections(complete("100").write(), BUILT_IN)).isEmpty();
    }

    @Test
    void aNumberOfAPeriodThatIsSaidOfTheWholeCaseIsRefused() {
        var whole = complete("100")
                .input("unit", "premises.market-rent", "case", "1")
                .write();
        assertThat(CaseCheck.objections(whole, BUILT_IN))
                .extracting(Objection::code)
                .contains("CAS-708");
    }

    @Test
    void aKindOfItemThatTheRuleSetDoesNotKnowIsRefused() {
        var strange = new CaseWriter().asset("a", "building").write();
        var files = new TreeMap<>(BUILT_IN.files());
        String header = new String(files.get("ruleset.yaml"), StandardCharsets.UTF_8);
        files.put(
                "ruleset.yaml",
                header.replace("items: [asset, support]", "items: [support]").getBytes(StandardCharsets.UTF_8));
        assertThat(CaseCheck.objections(strange, new RuleSet(files, ignored -> BUILT_IN.kieBase())))
                .extracting(Objection::code)
                .containsExactly("CAS-705");
    }

    @Test
    void itemsThatBelongToEachOtherInACircleAreNoCase() {
        var circle = complete("100").asset("a", "building", "b").asset("b", "building", "a");
        assertThatThrownBy(circle::write)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("itself");
    }
}
