package no.likevilkar.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

/** What the checker reads in the built-in rule sets is what the engine reads in them. */
class BuiltInRulesTest {

    static List<Rule> rules(RuleSet set) {
        var rules = new ArrayList<Rule>();
        set.files().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .forEach(path -> rules.addAll(RuleReader.read(path, set.text(path))));
        return rules;
    }

    @Test
    void everyRuleIsReadWithItsMetadata() {
        for (var set : RuleSets.builtIn().all()) {
            var read = rules(set).stream()
                    .map(rule -> List.of(
                            rule.file(),
                            rule.id(),
                            rule.sentence(),
                            rule.phase(),
                            rule.basis(),
                            rule.force(),
                            rule.needs(),
                            rule.gives()))
                    .toList();
            var known = set.rules().stream()
                    .map(rule -> List.<Object>of(
                            rule.file(),
                            rule.id(),
                            rule.sentence(),
                            rule.phase().word(),
                            rule.basis(),
                            rule.force(),
                            rule.needs(),
                            rule.gives()))
                    .toList();
            assertThat(read).isNotEmpty().isEqualTo(known);
        }
    }
}
