package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.likevilkar.Pick;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.definition.DefinitionException;
import org.junit.jupiter.api.Test;

/** The folder {@code questions} as the engine reads it, and as the checker passes it by. */
class QuestionsTest {

    private static final String ASKED =
            "- key: labor.cost\n  question: { nb: Hva kostet arbeidet?, nn: Kva kosta arbeidet?, en: What did the work cost? }\n"
                    + "  why: { nb: Det er en del av prisen., nn: Det er ein del av prisen., en: It is part of the price. }\n";

    private static RuleSet asking(String text) {
        return read(new Pick().with("questions/cost.yaml", text));
    }

    private static RuleSet read(Pick pick) {
        return new RuleSet(pick.files(), header -> {
            throw new IllegalStateException("nothing is compiled to read questions");
        });
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> asking(text))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(message);
    }

    @Test
    void aQuestionIsReadInEveryLanguageWithItsReasonAndPlace() {
        var question = asking(ASKED).questions().find("labor.cost").orElseThrow();
        assertThat(question.question().nb()).isEqualTo("Hva kostet arbeidet?");
        assertThat(question.question().nn()).isEqualTo("Kva kosta arbeidet?");
        assertThat(question.question().en()).isEqualTo("What did the work cost?");
        assertThat(question.why().en()).isEqualTo("It is part of the price.");
        assertThat(question.place()).isEqualTo("questions/cost.yaml[1]");
    }

    @Test
    void aRuleSetWithoutTheFolderAsksNothing() {
        assertThat(Pick.ruleSet().questions().all()).isEmpty();
        assertThat(Pick.ruleSet().questions().find("labor.cost")).isEmpty();
    }

    @Test
    void aRuleSetReleasedBeforeThereWereQuestionsIsReadWithoutThem() {
        var released = RuleSets.builtIn().all().stream()
                .filter(set -> set.header().name().equals("us-a76 2008.1"))
                .toList();
        assertThat(released)
                .singleElement()
                .satisfies(set -> assertThat(set.questions().all()).isEmpty());
    }

    @Test
    void whatIsMisspeltOrLeftOutIsRefusedWithItsPlace() {
        refused(
                ASKED.replace("why:", "reason:"),
                "questions/cost.yaml[1]: expected only key, question, why; found reason");
        refused(
                ASKED.replace(", en: What did the work cost?", ""),
                "questions/cost.yaml[1].question: expected a value for en; found none");
        refused(
                ASKED.replace("nn: Det er ein del av prisen., ", ""),
                "questions/cost.yaml[1].why: expected a value for nn; found none");
        refused(ASKED.replace("en: It", "de: It"), "questions/cost.yaml[1].why: expected only nb, nn, en; found de");
        refused(
                ASKED.substring(0, ASKED.indexOf("  why:")),
                "questions/cost.yaml[1]: expected a why in nb, nn and en; found none");
        refused(
                ASKED.replace("key: labor.cost", "key: \"\""),
                "questions/cost.yaml[1]: expected a value for key; found none");
        refused("key: labor.cost\n", "questions/cost.yaml: expected a list; found {key=labor.cost}");
    }

    @Test
    void aKeyIsAskedAboutOnceInAllFilesTogether() {
        refused(ASKED + ASKED, "questions/cost.yaml[2]: expected each key once; found labor.cost twice");
        assertThatThrownBy(
                        () -> read(new Pick().with("questions/cost.yaml", ASKED).with("questions/more.yaml", ASKED)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("questions/more.yaml[1]: expected each key once; found labor.cost twice");
    }

    @Test
    void theCheckerPassesTheFolderByAndCountsItInTheDigest() {
        var ruleSet = asking(ASKED);
        var protocol = new Protocol();
        var text = RuleSetText.read(ruleSet.files(), protocol).orElseThrow();
        assertThat(protocol.failures()).isEmpty();
        assertThat(text.digest())
                .isEqualTo(ruleSet.digest())
                .isNotEqualTo(Pick.ruleSet().digest());
    }
}
