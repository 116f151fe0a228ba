package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadCheckTest {

    @Test
    void aGoodRuleHasNoViolation() {
        assertThat(Sample.check(Sample.GOOD)).isEmpty();
    }

    @Test
    void aPackageOfAnotherVersionIsRefused() {
        assertThat(Sample.codesAfter("package no_eea.v2026_0", "package no_eea.v2026_1"))
                .containsExactly("RS-01");
    }

    @Test
    void anotherDialectIsRefused() {
        assertThat(Sample.codesAfter("dialect \"java\"", "dialect \"mvel\"")).containsExactly("RS-01");
        assertThat(Sample.codesAfter("dialect \"java\"\n", "")).containsExactly("RS-01");
    }

    @Test
    void aGroupOfAnotherPhaseIsRefused() {
        assertThat(Sample.codesAfter("group \"candidate\"", "group \"select\"")).containsExactly("RS-01");
    }

    @Test
    void aGroupOfTheRulesOwnIsRefused() {
        assertThat(Sample.codesAfter("when\n", "ruleflow-group \"select\"\nwhen\n"))
                .containsExactly("RS-01");
        assertThat(Sample.codesAfter("when\n", "dialect \"mvel\"\nwhen\n")).containsExactly("RS-01");
    }

    @Test
    void aHeadThatSaysTwoThingsIsRefused() {
        assertThat(Sample.codesAfter("ruleflow-group", "ruleflow-group \"select\"\nruleflow-group"))
                .contains("RS-01");
        assertThat(Sample.codesAfter("ruleflow-group", "ruleflow-group \"candidate\"\nruleflow-group"))
                .contains("RS-01");
        assertThat(Sample.codesAfter("dialect", "package evil\ndialect")).contains("RS-01");
    }

    @Test
    void aFileOf121LinesIsRefusedAndOneOf120IsNot() {
        long lines = Sample.GOOD.lines().count();
        assertThat(Sample.check(Sample.GOOD + "\n".repeat((int) (120 - lines)))).isEmpty();
        assertThat(Sample.check(Sample.GOOD + "\n".repeat((int) (121 - lines))))
                .singleElement()
                .extracting(Violation::sentence)
                .isEqualTo(
                        "RS-01 40-candidate/capital.drl -: found 121 lines; expected at most 120; split the file by topic");
    }

    @Test
    void aFileOutsideThePhaseFoldersIsRefused() {
        assertThat(Sample.codes(Sample.check(Map.of("capital.drl", Sample.GOOD))))
                .containsExactly("RS-01");
        assertThat(Sample.codes(Sample.check(Map.of("45-candidate/capital.drl", Sample.GOOD))))
                .containsExactly("RS-01");
        assertThat(Sample.codes(Sample.check(Map.of("40-candidate/more/capital.drl", Sample.GOOD))))
                .containsExactly("RS-01");
    }

    @Test
    void textThatDoesNotParseIsRefused() {
        assertThat(Sample.codesAfter("when\n", "whn\n")).contains("RS-01");
        assertThat(Sample.codes(Sample.check("}{ \u0000 rule"))).contains("RS-01");
        assertThat(Sample.codes(Sample.check(""))).contains("RS-01");
    }

    @Test
    void aKindOfFileThatTheRuleCompilerWouldAlsoTakeIsRefused() {
        assertThat(Sample.codes(
                        Sample.check(Map.of(Sample.PATH, Sample.GOOD, "40-candidate/Evil.java", "class Evil {}"))))
                .containsExactly("RS-01");
        assertThat(Sample.check(Map.of(Sample.PATH, Sample.GOOD, "keys.yaml", "", "messages_nb.properties", "")))
                .isEmpty();
    }
}
