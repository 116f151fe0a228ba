package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.likevilkar.ruleset.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO-C13",
                "NO-C1 a sentence here",
                "no-C13 a sentence here",
                "NO-C13 word",
                "the capital is paid for",
                "NO-C13/ a sentence here",
                "NORSK-C13 a sentence here"
            })
    void aNameWithoutIdAndSentenceIsRefused(String name) {
        assertThat(Sample.codesAfter(Sample.NAME, "rule \"" + name + "\"\n")).contains("RS-02");
    }

    @Test
    void aPartAfterTheIdIsPartOfTheName() {
        assertThat(Sample.codesAfter("\"NO-C13 the", "\"NO-C13/capital.employed the"))
                .isEmpty();
    }

    @Test
    void anIdUsedTwiceIsRefused() {
        assertThat(Sample.check(Map.of(Sample.PATH, Sample.GOOD, "40-candidate/other.drl", Sample.GOOD)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("RS-02");
                    assertThat(violation.file()).isEqualTo("40-candidate/other.drl");
                    assertThat(violation.found()).contains(Sample.PATH);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@phase(candidate)",
                "@basis(EEA_MEOP)",
                "@force(BENCHMARK)",
                "@needs(capital.employed, return.market)",
                "@gives(capital.return)"
            })
    void metadataThatIsMissingOrEmptyIsRefused(String metadata) {
        assertThat(Sample.codesAfter(metadata, "")).contains("RS-02");
        assertThat(Sample.codesAfter(metadata, metadata.replaceAll("\\(.*\\)", "()")))
                .contains("RS-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@basis(\"EEA_MEOP\")",
                "@basis(EEA_MEOP) @basis(FTRL_23_2)",
                "@basis(EEA_MEOP,)",
                "@basis(EEA_MEOP) @group(K1)",
                "@basis(EEA_MEOP) @generic(yes)",
                "@basis(a=EEA_MEOP, b=FTRL_23_2)"
            })
    void metadataThatIsNotOneListOfBareWordsIsRefused(String metadata) {
        assertThat(Sample.codesAfter("@basis(EEA_MEOP)", metadata)).contains("RS-02");
    }

    @Test
    void aPhaseOtherThanTheFilesIsRefused() {
        assertThat(Sample.codesAfter("@phase(candidate)", "@phase(select)")).containsExactly("RS-02");
    }

    @Test
    void aForceOutsideTheListIsRefused() {
        assertThat(Sample.codesAfter("BENCHMARK", "OPINION")).containsExactly("RS-02");
        assertThat(Sample.codesAfter("BENCHMARK", "LAW, SOFT_LAW")).containsExactly("RS-02");
    }

    @Test
    void aRuleMayNeedNothingButMustGiveSomething() {
        assertThat(Sample.check(Sample.file(
                        Phase.SCOPE, "NO-S01 | none | NO-S01 | Period( $p : id ) | finding( \"NO-S01\", $unit, $p )")))
                .isEmpty();
        assertThat(Sample.codesAfter("@gives(capital.return)", "@gives(none)")).contains("RS-02");
        assertThat(Sample.codesAfter("@needs(capital.employed,", "@needs(none, capital.employed,"))
                .containsExactly("RS-02");
    }

    @Test
    void aRuleThatAReaderOfLinesWouldMissIsRefused() {
        assertThat(Sample.codesAfter("rule \"", " rule \"")).containsExactly("RS-02");
        assertThat(Sample.codesAfter("rule \"", "/* */ rule \"")).containsExactly("RS-02");
        assertThat(Sample.codesAfter(");\nend\n", "); end\n")).containsExactly("RS-02");
    }
}
