package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.likevilkar.Pick;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/** RG-11: all that people supply is asked, or nothing is. */
class QuestionCheckTest {

    private static String asked(Predicate<Key> keys) {
        return Pick.ruleSet().keys().all().stream()
                .filter(Key::isSupplied)
                .filter(keys)
                .map(key -> asked(key.name()))
                .collect(Collectors.joining());
    }

    private static String asked(String key) {
        return "- { key: " + key + ", question: { nb: a, nn: b, en: c }, why: { nb: d, nn: e, en: f } }\n";
    }

    private static RuleSet asking(String text) {
        return new RuleSet(new Pick().with("questions/all.yaml", text).files(), header -> {
            throw new IllegalStateException("a check compiles nothing");
        });
    }

    private static List<String> found(RuleSet ruleSet) {
        return QuestionCheck.check(ruleSet).map(Violation::sentence).toList();
    }

    @Test
    void aRuleSetThatAsksNothingIsWhole() {
        assertThat(found(Pick.ruleSet())).isEmpty();
    }

    @Test
    void aRuleSetThatAsksForAllThatPeopleSupplyIsWhole() {
        assertThat(found(asking(asked(key -> true)))).isEmpty();
    }

    @Test
    void aNumberOrAnAnswerThatIsNotAskedForIsMissing() {
        assertThat(found(asking(asked(key -> !key.name().equals("labor.cost")))))
                .containsExactly("RG-11 questions/ -: found no question of key labor.cost; expected a question for each"
                        + " key that people supply");
        assertThat(found(asking(asked(key -> !key.isAnswer()))))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).contains("no question of key"));
    }

    @Test
    void aQuestionOfAKeyThatNobodySuppliesOrDeclaresIsIdle() {
        String all = asked(key -> true);
        assertThat(found(asking(asked("no.such") + all)))
                .containsExactly("RG-11 questions/all.yaml[1] -: found a question of key no.such; expected a key of"
                        + " keys.yaml that people supply");
        assertThat(found(asking(asked("cost.correction") + all))).hasSize(1);
    }

    @Test
    void theChecksOfAWholeRuleSetLookAtTheQuestionsToo() {
        assertThat(Sample.codes(RuleSetCheck.check(asking(asked("no.such")), Set.of())))
                .contains("RG-11");
    }
}
