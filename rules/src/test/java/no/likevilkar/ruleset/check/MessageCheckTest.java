package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.RuleDescription;
import org.junit.jupiter.api.Test;

/** A rule set with one figure, one comparison and one assertion; each test spoils one message. */
class MessageCheckTest {

    private static final List<ResultSentences> RESULTS = List.of(
            new ResultSentences("NO-C19", Set.of("MET", "NOT_MET", "UNDETERMINED"), true),
            new ResultSentences("NO-C19/lawful", Set.of("MET", "UNDETERMINED"), false));

    private static final Map<String, String> MESSAGES = Map.of(
            "NO-C19.title",
            "price and cost",
            "NO-C19.condition",
            "always",
            "NO-C19.MET",
            "{0} is at least {1}",
            "NO-C19.NOT_MET",
            "{0} is less than {1}",
            "NO-C19.UNDETERMINED",
            "{0} may be {1}",
            "NO-C19/lawful.MET",
            "it is so",
            "NO-C19/lawful.UNDETERMINED",
            "it may be so",
            "answer.half",
            "one half");

    private static final Registers.DeclaredKey SHARE =
            new Registers.DeclaredKey("share", true, Map.of(), List.of("half"));

    private static List<Violation> check(Map<String, String> nynorsk) {
        var messages = new TreeMap<String, Properties>();
        for (var language : Registers.LANGUAGES) {
            var own = new Properties();
            own.putAll(language.equals("nn") ? nynorsk : MESSAGES);
            messages.put(language, own);
        }
        var rules = List.of("NO-C19", "NO-C19/lawful", "NO-C19/figure").stream()
                .map(id -> new RuleDescription(
                        id + " a sentence",
                        id,
                        "a sentence",
                        Phase.TEST,
                        List.of(),
                        "LAW",
                        List.of(),
                        List.of(),
                        Sample.PATH,
                        ""))
                .toList();
        return MessageCheck.check(
                        new Registers(rules, RESULTS, Set.of(), messages, Set.of(), Set.of(), Map.of(), List.of(SHARE)))
                .toList();
    }

    private static List<String> found(String key, String text) {
        var nynorsk = new HashMap<>(MESSAGES);
        if (text.isEmpty()) {
            nynorsk.remove(key);
        } else {
            nynorsk.put(key, text);
        }
        return check(nynorsk).stream()
                .map(violation -> violation.code() + " " + violation.file() + " " + violation.found())
                .toList();
    }

    @Test
    void messagesAsDemandedHaveNoViolation() {
        assertThat(check(MESSAGES)).isEmpty();
    }

    @Test
    void aResultWithoutASentenceIsReportedInTheLanguageThatLacksIt() {
        assertThat(found("NO-C19.NOT_MET", ""))
                .contains("RG-08 messages_nn.properties no message NO-C19.NOT_MET")
                .hasSize(2);
        assertThat(found("NO-C19/lawful.MET", " "))
                .contains("RG-08 messages_nn.properties no message NO-C19/lawful.MET")
                .hasSize(2);
    }

    @Test
    void anAnswerWithoutAWordIsReportedAndAWordForNoAnswerIsALeftover() {
        assertThat(found("answer.half", ""))
                .contains("RG-10 messages_nn.properties no message answer.half")
                .hasSize(2);
        assertThat(found("answer.third", "one third")).contains("RG-03 messages_nn.properties message answer.third");
    }

    @Test
    void aSentenceForAResultThatTheRuleCannotHaveIsALeftover() {
        assertThat(found("NO-C19/lawful.NOT_MET", "it is not so"))
                .contains("RG-03 messages_nn.properties message NO-C19/lawful.NOT_MET");
        assertThat(found("NO-C19/figure.MET", "so")).contains("RG-03 messages_nn.properties message NO-C19/figure.MET");
        assertThat(found("NO-C19/figure.title", "figure"))
                .contains("RG-03 messages_nn.properties message NO-C19/figure.title");
    }

    @Test
    void aValueThatOneLanguageLeavesOutIsReported() {
        assertThat(found("NO-C19.MET", "{0} is enough"))
                .containsExactly("RG-09 messages_nn.properties no {1} in message NO-C19.MET");
    }

    @Test
    void aPlaceThatNothingFillsIsReported() {
        assertThat(found("NO-C19.MET", "{0}, {1}, {2}"))
                .contains("RG-09 messages_nn.properties {2} in message NO-C19.MET");
        assertThat(found("NO-C19.MET", "{0} and {1")).contains("RG-09 messages_nn.properties {1 in message NO-C19.MET");
        assertThat(found("NO-C19/lawful.MET", "it is {0}"))
                .contains("RG-09 messages_nn.properties {0} in message NO-C19/lawful.MET");
        assertThat(found("NO-C19.title", "{0}")).contains("RG-09 messages_nn.properties {0} in message NO-C19.title");
    }
}
