package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.ruleset.check.RuleSetCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A built-in rule set is read when asked for; what is wrong in it is told then, in the words in which it was always told. */
class ReadWhenAskedTest {

    private static final RuleSet BUILT_IN = RuleSets.builtIn().of("us-a76").get(0);

    private static SortedMap<String, byte[]> with(String file, String text) {
        var files = new TreeMap<>(BUILT_IN.files());
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static RuleSet built(SortedMap<String, byte[]> files) {
        return RuleSet.checked(files, header -> BUILT_IN.kieBase());
    }

    @ParameterizedTest
    @CsvSource({
        "keys.yaml, '- key: only', 'keys.yaml[1]: expected a label in nb, nn and en; found none'",
        "parameters/one.yaml, 'id: one', 'parameters/one.yaml: expected a value for unit; found none'",
        "citations/one.yaml, '- id: ONE', 'citations/one.yaml[1]: expected a value for kind; found none'",
        "tables/one.yaml, 'rows: 3', 'tables/one.yaml: expected a value for id; found none'",
        "10-scope/one.drl, 'rule \"A b\"\nwhen\nthen\nend', '10-scope/one.drl rule A b: expected a phase; found none'",
        "form.yaml, '- id: one', 'form.yaml[1]: expected a name in nb, nn and en; found none'",
        "questions/one.yaml, '- key: one', 'questions/one.yaml[1]: expected a question in nb, nn and en; found none'"
    })
    void aBrokenFileIsToldByWhoeverReadsAllOfIt(String file, String text, String message) {
        var files = with(file, text);
        var broken = built(files);
        assertThat(broken.header().name()).isEqualTo("us-a76 2008.1");
        assertThat(broken.digest()).isNotEqualTo(BUILT_IN.digest());
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(broken::whole)
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage(message);
        }
        assertThatThrownBy(() -> RuleSetCheck.check(broken, Set.of())).hasMessage(message);
        assertThatThrownBy(() -> new RuleSet(files, header -> BUILT_IN.kieBase()))
                .hasMessage(message);
    }

    @Test
    void aBrokenPartIsToldWhenAskedForAndTheOthersCanBeRead() {
        var broken = built(with("keys.yaml", "nothing"));
        assertThat(broken.rules()).hasSameSizeAs(BUILT_IN.rules());
        assertThatThrownBy(broken::keys).hasMessage("keys.yaml: expected a list; found nothing");
    }

    @Test
    void aBrokenHeaderIsToldAtOnce() {
        assertThatThrownBy(() -> built(with("ruleset.yaml", "id: us-a76")))
                .hasMessage("ruleset.yaml: expected a value for version; found none");
    }

    @Test
    void everyBuiltInRuleSetCanBeReadInFull() {
        assertThat(RuleSets.builtIn().all()).isNotEmpty().allSatisfy(ruleSet -> assertThatCode(ruleSet::whole)
                .doesNotThrowAnyException());
    }

    @Test
    void theFilesOfABuiltInRuleSetAreTheRuleSetAtHand() {
        var ours = new TreeMap<>(BUILT_IN.files());
        assertThat(RuleSets.builtIn().readable(ours)).isSameAs(BUILT_IN);
    }

    @Test
    void otherFilesAreReadInFullAndNeverRun() {
        var other = RuleSets.builtIn().readable(with("30-cost/note.txt", "one byte more"));
        assertThat(other.digest()).isNotEqualTo(BUILT_IN.digest());
        assertThat(other.keys().all()).containsExactlyElementsOf(BUILT_IN.keys().all());
        assertThatThrownBy(other::kieBase).hasMessage("rules of us-a76 2008.1 are read here, never run");
        assertThatThrownBy(() -> RuleSets.builtIn().readable(with("keys.yaml", "nothing")))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> new RuleSets(List.of()).readable(new TreeMap<>()))
                .isInstanceOf(DefinitionException.class);
    }
}
