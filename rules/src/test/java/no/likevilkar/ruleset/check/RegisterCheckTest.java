package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.check.Registers.DeclaredKey;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {

    private static final Map<String, String> LABELS = Map.of("nb", "kapital", "nn", "kapital", "en", "capital");
    private static final List<DeclaredKey> KEYS = List.of(
            new DeclaredKey("capital.employed", false, LABELS, List.of()),
            new DeclaredKey("capital.return", false, LABELS, List.of()),
            new DeclaredKey("volume", true, LABELS, List.of()));
    private static final Map<String, String> MESSAGES = Map.of(
            "NO-C13.title",
            "return",
            "NO-C13.condition",
            "when there is capital",
            "capital.employed.hint",
            "see the asset register",
            "yes",
            "yes");

    private static Map<String, Properties> messages(Map<String, String> nynorsk) {
        var all = new TreeMap<String, Properties>();
        for (var language : Registers.LANGUAGES) {
            var own = new Properties();
            own.putAll(language.equals("nn") ? nynorsk : MESSAGES);
            all.put(language, own);
        }
        return all;
    }

    private static Registers registers(
            Map<String, Properties> messages, Set<String> citations, List<DeclaredKey> keys) {
        var rule = new RuleDescription(
                "NO-C13/rate a sentence",
                "NO-C13/rate",
                "a sentence",
                Phase.CANDIDATE,
                List.of("EEA_MEOP"),
                "LAW",
                List.of("capital.employed"),
                List.of("capital.return"),
                Sample.PATH,
                "");
        return new Registers(
                List.of(rule),
                List.of(),
                Set.of("capital.employed", "capital.return"),
                messages,
                Set.of("yes"),
                citations,
                Map.of("return.market", Set.of("FTRL_23_2")),
                keys);
    }

    private static List<Violation> check(Map<String, String> nynorsk) {
        return RegisterCheck.check(registers(messages(nynorsk), Set.of("EEA_MEOP", "FTRL_23_2"), KEYS));
    }

    private static Map<String, String> with(String key, String value) {
        var all = new HashMap<>(MESSAGES);
        all.put(key, value);
        return all;
    }

    @Test
    void completeRegistersHaveNoViolation() {
        assertThat(check(MESSAGES)).isEmpty();
    }

    @Test
    void aMessageMissingOrBlankInOneLanguageIsReportedThere() {
        var fewer = new HashMap<>(MESSAGES);
        fewer.remove("yes");
        assertThat(check(fewer)).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("RG-01");
            assertThat(violation.file()).isEqualTo("messages_nn.properties");
        });
        assertThat(Sample.codes(check(with("yes", "  ")))).containsExactly("RG-01");
    }

    @Test
    void aLanguageMissingAltogetherIsReported() {
        var two = messages(MESSAGES);
        two.remove("en");
        assertThat(Sample.codes(RegisterCheck.check(registers(two, Set.of("EEA_MEOP", "FTRL_23_2"), KEYS))))
                .containsExactly("RG-01", "RG-02");
    }

    @Test
    void aRuleWithoutTitleOrConditionIsReported() {
        var messages = messages(MESSAGES);
        messages.values().forEach(own -> own.remove("NO-C13.condition"));
        var found = RegisterCheck.check(registers(messages, Set.of("EEA_MEOP", "FTRL_23_2"), KEYS));
        assertThat(Sample.codes(found)).containsExactly("RG-02");
        assertThat(found).hasSize(3);
    }

    @Test
    void aMessageOfNoRuleAndNoKeyIsReported() {
        assertThat(Sample.codes(check(with("NO-C99.title", "gone")))).contains("RG-03");
        assertThat(Sample.codes(check(with("NO-C131.title", "gone")))).contains("RG-03");
    }

    @Test
    void aCitationNamedButNotRegisteredIsReported() {
        assertThat(RegisterCheck.check(registers(messages(MESSAGES), Set.of(), KEYS)))
                .extracting(Violation::rule, Violation::code)
                .containsExactly(tuple("NO-C13/rate", "RG-04"), tuple("return.market", "RG-04"));
    }

    @Test
    void aCitationRegisteredButNotNamedIsReported() {
        assertThat(RegisterCheck.check(registers(messages(MESSAGES), Set.of("EEA_MEOP", "FTRL_23_2", "OLD_ACT"), KEYS)))
                .singleElement()
                .extracting(Violation::sentence)
                .isEqualTo("RG-05 citations -: found citation OLD_ACT; expected a rule or parameter that rests on it");
    }

    @Test
    void aKeyThatNoRuleNamesAndNobodySuppliesIsReported() {
        var keys = List.of(KEYS.get(0), KEYS.get(1), new DeclaredKey("volume", false, LABELS, List.of()));
        assertThat(Sample.codes(
                        RegisterCheck.check(registers(messages(MESSAGES), Set.of("EEA_MEOP", "FTRL_23_2"), keys))))
                .containsExactly("RG-06");
    }

    @Test
    void aKeyThatARuleOnlyWantsAbsentCountsAsNamed() {
        var text = Sample.GOOD.replace("then\n", "not Answer( key == \"volume\" )\nthen\n");
        assertThat(DrlCheck.mentionedKeys(Map.of(Sample.PATH, text), Sample.VOCABULARY))
                .containsExactly("capital.employed", "capital.return", "return.market", "volume");
    }

    @Test
    void aKeyWithoutALabelInOneLanguageIsReported() {
        var keys = List.of(
                KEYS.get(0),
                KEYS.get(1),
                new DeclaredKey("volume", true, Map.of("nb", "volum", "nn", " ", "en", "volume"), List.of()));
        assertThat(RegisterCheck.check(registers(messages(MESSAGES), Set.of("EEA_MEOP", "FTRL_23_2"), keys)))
                .singleElement()
                .extracting(Violation::found)
                .isEqualTo("no label of volume in nn");
    }
}
