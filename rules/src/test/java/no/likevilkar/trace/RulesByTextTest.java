package no.likevilkar.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.CaseWriter;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.check.derive.Firing;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Match;
import no.likevilkar.check.rule.Matcher;
import no.likevilkar.check.rule.Rule;
import no.likevilkar.check.rule.Store;
import no.likevilkar.rulecase.SomeRuleCases;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules, read by the checker from their text and matched by it, give what the engine gives. */
class RulesByTextTest {

    @TestFactory
    Stream<DynamicTest> aRuleCaseFiresByItsTextAsInTheEngine() {
        return RuleSets.builtIn().all().stream().flatMap(set -> SomeRuleCases.of(set, 0).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.place(), () -> assertSame(set, Exploration.of(set, new Facts(one.given(), set))))));
    }

    @Test
    void aCompleteCaseFiresByItsTextAsInTheEngine() {
        var theCase = CaseWriter.complete("100").write();
        var set = RuleSets.builtIn().choose(theCase.regime(), theCase.asOf()).orElseThrow();
        assertSame(set, Exploration.of(set, new Facts(theCase, set)));
    }

    private static void assertSame(RuleSet set, Exploration exploration) {
        for (var run : exploration.runs()) {
            assertThat(firingsByText(set, run))
                    .isEqualTo(run.fired().stream().map(CheckedFacts::firing).toList());
        }
    }

    /** Phase by phase, from what no rule gave; between phases what the engine itself puts in. */
    private static List<Firing> firingsByText(RuleSet set, Run run) {
        var there = new TreeMap<String, Fact>();
        var all = CheckedFacts.of(run.facts()).stream().collect(Collectors.toMap(Fact::id, fact -> fact));
        var given = run.fired().stream().map(fired -> fired.gave()).toList();
        all.forEach((id, fact) -> {
            boolean between = List.of("Selected", "Suppressed").contains(fact.type()) || "gap".equals(fact.get("rule"));
            if (!given.contains(id) && !between) {
                there.put(id, fact);
            }
        });
        var firings = new ArrayList<Firing>();
        for (var phase : Firing.PHASES) {
            fire(set.ruleTexts(), phase, there, all, firings);
            all.values().stream()
                    .filter(fact -> phase.equals("evidence") && "gap".equals(fact.get("rule"))
                            || phase.equals("candidate")
                                    && List.of("Selected", "Suppressed").contains(fact.type()))
                    .forEach(fact -> there.put(fact.id(), fact));
        }
        assertThat(there.keySet()).isEqualTo(new TreeMap<>(all).keySet());
        firings.sort(Firing.ORDER);
        return firings;
    }

    private static void fire(
            List<Rule> rules,
            String phase,
            Map<String, Fact> there,
            Map<String, Fact> all,
            Collection<Firing> firings) {
        List<Match> fresh;
        do {
            var matcher = new Matcher(new Store(there.values()));
            fresh = rules.stream()
                    .filter(rule -> rule.phase().equals(phase))
                    .flatMap(rule -> matcher.matches(rule).stream())
                    .filter(match -> !firings.contains(match.firing()))
                    .toList();
            for (var match : fresh) {
                var gave = match.conclude();
                firings.add(match.firing());
                there.put(gave.id(), gave);
                assertThat(gave.fields())
                        .as(match.rule().id() + " " + gave)
                        .isEqualTo(all.get(gave.id()).fields());
            }
        } while (!fresh.isEmpty());
    }
}
