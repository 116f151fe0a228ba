package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.likevilkar.ruleset.check.RuleSetCheck;
import no.likevilkar.ruleset.check.Violation;
import org.junit.jupiter.api.Test;

/** The build checks on every rule set that the product ships. */
class BuiltInRuleSetsTest {

    @Test
    void everyRuleSetHoldsWhatTheBuildChecks() {
        for (RuleSet ruleSet : RuleSets.builtIn().all()) {
            assertThat(RuleSetCheck.check(ruleSet, Set.of()).stream().map(Violation::sentence))
                    .as(ruleSet.toString())
                    .isEmpty();
        }
    }

    @Test
    void compiledRulesAreExactlyThoseInTheFiles() {
        for (RuleSet ruleSet : RuleSets.builtIn().all()) {
            var compiled = ruleSet.kieBase().getKiePackages().stream()
                    .flatMap(pkg -> pkg.getRules().stream())
                    .map(rule -> rule.getName())
                    .toList();
            assertThat(compiled)
                    .as(ruleSet.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            ruleSet.rules().stream().map(RuleDescription::name).toList());
        }
    }
}
