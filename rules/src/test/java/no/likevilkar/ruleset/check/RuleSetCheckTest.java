package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

class RuleSetCheckTest {

    private static final String HEADER =
            """
            id: no-eea
            version: "2026.0"
            status: draft
            validFrom: 2026-01-01
            algebra: "1"
            facts: "1"
            currency: NOK
            decides: NO-C13
            strengthAlso: []
            items: [asset]
            sectors: [parking]
            groups: []
            roles: { difference: difference }
            """;

    private static final String KEYS =
            """
            - key: capital.employed
              unit: money
              perPeriod: true
              input: true
              label: { nb: kapital, nn: kapital, en: capital employed }
            - key: capital.return
              unit: money
              perPeriod: true
              label: { nb: avkastning, nn: avkasting, en: return on capital }
            - key: difference
              unit: money
              label: { nb: differanse, nn: differanse, en: difference }
            """;

    private static final String PARAMETER =
            """
            id: return.market
            unit: ratio
            by: period
            label: { nb: rente, nn: rente, en: market return }
            values:
              - { from: 2026-01-01, value: "0.15", citation: FTRL_23_2, status: verified }
            """;

    private static final String CITATIONS =
            """
            - { id: EEA_MEOP, kind: guidance, act: Guidelines, paraphrase: as a market operator, status: verified }
            - { id: FTRL_23_2, kind: law, act: Act, paraphrase: a rate, status: verified }
            """;

    private static final String MESSAGES = "NO-C13.title=return\nNO-C13.condition=when there is capital\n";

    private static final String FINDING = Sample.GOOD
            .replace("@gives(capital.return)", "@gives(NO-C13)")
            .replace(
                    "candidate( \"NO-C13\", $unit, $p, \"capital.return\", product( $capital, $rate.figure() ) )",
                    "finding( \"NO-C13\", $unit, $p, atLeast( $capital, $rate.figure() ), $capital, $rate.figure() )");
    private static final String SENTENCES =
            "NO-C13.MET={0} is at least {1}\nNO-C13.NOT_MET={0} is less than {1}\nNO-C13.UNDETERMINED={0}, {1}\n";
    private static final String KEYS_OF_A_FINDING =
            KEYS.replace("- key: capital.return\n", "- key: capital.return\n  input: true\n");

    private static RuleSet folder(String... replaced) {
        var texts = new TreeMap<String, String>();
        texts.put("ruleset.yaml", HEADER);
        texts.put("keys.yaml", KEYS);
        texts.put("parameters/return.market.yaml", PARAMETER);
        texts.put("citations/all.yaml", CITATIONS);
        Registers.LANGUAGES.forEach(language -> texts.put("messages_" + language + ".properties", MESSAGES));
        texts.put(Sample.PATH, Sample.GOOD.replace("candidate( \"NO-C13\"", "advantage( \"NO-C13\""));
        for (int i = 0; i < replaced.length; i += 2) {
            texts.put(replaced[i], replaced[i + 1]);
        }
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new RuleSet(files, header -> {
            throw new IllegalStateException("a check compiles nothing");
        });
    }

    private static List<String> codes(RuleSet ruleSet) {
        return Sample.codes(RuleSetCheck.check(ruleSet, Set.of()));
    }

    @Test
    void aSmallWholeRuleSetPasses() {
        assertThat(RuleSetCheck.check(folder(), Set.of())).isEmpty();
    }

    @Test
    void aConclusionThatTheEngineHasNotIsRefused() {
        assertThat(codes(folder(Sample.PATH, Sample.GOOD))).contains("RS-07");
    }

    @Test
    void aRuleThatTakesOutTheFigureOfTheChoiceBeforeItIsMadeIsRefused() {
        var text = Sample.GOOD
                .replace("candidate( \"NO-C13\"", "advantage( \"NO-C13\"")
                .replace("then\n", "not Suppressed()\nthen\n");
        assertThat(codes(folder(Sample.PATH, text))).containsExactly("RS-08");
    }

    @Test
    void aCitationOfATableCountsAsUsedAndMustExist() {
        var table =
                "id: art-class\ncitation: KOSTRA\nlabel: { nb: a, nn: a, en: a }\nrows:\n  - { key: \"10\", value: wages }\n";
        assertThat(codes(folder("tables/art-class.yaml", table))).containsExactly("RG-04");
        var register =
                CITATIONS + "- { id: KOSTRA, kind: guidance, act: Chart, paraphrase: of accounts, status: verified }\n";
        assertThat(codes(folder("citations/all.yaml", register))).containsExactly("RG-05");
        assertThat(codes(folder("tables/art-class.yaml", table, "citations/all.yaml", register)))
                .isEmpty();
    }

    @Test
    void aMessageTheProgramUsesIsNoLeftover() {
        var more = MESSAGES + "outcome.NEUTRAL=neutral\n";
        var ruleSet =
                folder("messages_nb.properties", more, "messages_nn.properties", more, "messages_en.properties", more);
        assertThat(codes(ruleSet)).containsExactly("RG-03");
        assertThat(RuleSetCheck.check(ruleSet, Set.of("outcome.NEUTRAL"))).isEmpty();
    }

    private static RuleSet withMessages(String rule, String messages) {
        return folder(
                Sample.PATH,
                rule,
                "keys.yaml",
                KEYS_OF_A_FINDING,
                "messages_nb.properties",
                messages,
                "messages_nn.properties",
                messages,
                "messages_en.properties",
                messages);
    }

    @Test
    void aRuleThatConcludesAFindingNeedsASentenceForEachResult() {
        assertThat(RuleSetCheck.check(withMessages(FINDING, MESSAGES), Set.of()))
                .hasSize(9)
                .extracting(Violation::sentence)
                .contains("RG-08 messages_nn.properties NO-C13: found no message NO-C13.NOT_MET; "
                        + "expected a sentence for each result the rule may have");
        assertThat(codes(withMessages(FINDING, MESSAGES))).containsExactly("RG-08");
        assertThat(codes(withMessages(FINDING, MESSAGES + SENTENCES))).isEmpty();
    }

    @Test
    void sentencesOfARuleThatConcludesAFigureAreLeftovers() {
        var figure = Sample.GOOD.replace("candidate( \"NO-C13\"", "advantage( \"NO-C13\"");
        assertThat(codes(withMessages(figure, MESSAGES + SENTENCES))).containsExactly("RG-03");
    }
}
