package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.likevilkar.ruleset.check.Registers;
import org.junit.jupiter.api.Test;

/** The form of the message files, which a reader of properties does not look at: it keeps the last of two equal keys in silence. */
class BuiltInMessagesTest {

    private static List<String> keys(RuleSet ruleSet, String language) {
        return Arrays.stream(
                        ruleSet.text("messages_" + language + ".properties").split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static String catalogueId(String key) {
        return key.replaceAll("[./].*", "");
    }

    @Test
    void everyMessageStandsOnceAndIsReadUnderTheKeyThatIsSeen() {
        for (var ruleSet : RuleSets.builtIn().all()) {
            for (var language : Registers.LANGUAGES) {
                assertThat(keys(ruleSet, language))
                        .as(language)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(
                                ruleSet.messages().all().get(language).stringPropertyNames());
            }
        }
    }

    @Test
    void messagesStandInTheOrderOfTheirRulesAndAlikeInEveryLanguage() {
        for (var ruleSet : RuleSets.builtIn().all()) {
            assertThat(keys(ruleSet, "en").stream().map(BuiltInMessagesTest::catalogueId))
                    .isSorted();
            Registers.LANGUAGES.forEach(
                    language -> assertThat(keys(ruleSet, language)).as(language).isEqualTo(keys(ruleSet, "en")));
        }
    }

    @Test
    void noMessageIsTheSameInBokmalAndNynorskWhereItIsASentence() {
        for (var ruleSet : RuleSets.builtIn().all()) {
            var messages = ruleSet.messages();
            assertThat(keys(ruleSet, "nb"))
                    .filteredOn(key -> !key.endsWith(".title") && !key.startsWith("answer."))
                    .isNotEmpty()
                    .allSatisfy(
                            key -> assertThat(messages.text("nn", key)).as(key).isNotEqualTo(messages.text("nb", key)));
        }
    }
}
