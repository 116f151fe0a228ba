package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import no.likevilkar.assess.Run;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Matcher;
import no.likevilkar.check.rule.Rule;
import no.likevilkar.check.rule.Silence;
import no.likevilkar.check.rule.Store;
import no.likevilkar.trace.CheckedFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every sample the rules, read from their text without Drools, fire as they do in Drools and conclude the same. */
class RulesByTextTest {

    static Iterable<Path> folders() {
        return Samples.folders();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theRulesFireAndConcludeAsInTheEngine(Path folder) {
        var assessment = Samples.assessment(folder.getFileName().toString());
        var ruleSet = assessment.verdict().ruleSet();
        for (Run run : assessment.exploration().runs()) {
            var facts = CheckedFacts.of(run.facts());
            assertThat(Silence.of(ruleSet.ruleTexts(), facts).firings())
                    .isNotEmpty()
                    .isEqualTo(run.fired().stream().map(CheckedFacts::firing).toList());
            var engine = facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact));
            var matcher = new Matcher(new Store(facts));
            for (Rule rule : ruleSet.ruleTexts()) {
                for (var match : matcher.matches(rule)) {
                    var concluded = match.conclude();
                    assertThat(concluded.fields())
                            .as(rule.id())
                            .isEqualTo(engine.get(concluded.id()).fields());
                }
            }
        }
    }
}
