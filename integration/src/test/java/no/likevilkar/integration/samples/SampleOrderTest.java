package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Neither the order of what a case holds nor the order in which rules were written has any effect: equal bytes. The build tries
 * a case reversed and shuffled once, and the rules reversed, each with every sample; {@code -Plong} shuffles more.
 */
class SampleOrderTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");

    private static Map<String, Case> cases;
    private static Assessor assessor;

    @BeforeAll
    static void read() {
        cases = Samples.cases();
        assessor = Assessor.builtIn();
    }

    static Iterable<Reordered> ways() {
        return Reordered.ways().subList(0, LONG ? Reordered.ways().size() : 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void theOrderOfWhatACaseHoldsHasNoEffect(Reordered way) {
        cases.forEach((name, sample) -> assertSame(name, assessor.assess(way.of(sample))));
    }

    /** Fewer: each compiles every rule set anew, which takes long. */
    static Iterable<Reordered> waysForRules() {
        return Reordered.ways().subList(0, LONG ? 3 : 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysForRules")
    void theOrderInWhichRulesAreWrittenHasNoEffect(Reordered way) {
        var others = assessor.ruleSets().all().stream()
                .filter(ruleSet -> LONG || isOldestOrNewest(ruleSet))
                .map(ruleSet -> ReorderedRules.of(ruleSet, way))
                .toList();
        for (RuleSet other : others) {
            var written = other.rules().stream().map(RuleDescription::name).toList();
            assertThat(names(other.kieBase()))
                    .as("rules compiled for %s", other)
                    .containsExactlyInAnyOrderElementsOf(written);
            assertThat(names(other.kieBase()))
                    .as("order of loading")
                    .isNotEqualTo(names(asWritten(other).kieBase()));
        }
        var all = assessor.ruleSets().all().stream()
                .map(ruleSet -> others.stream()
                        .filter(other -> other.digest().equals(ruleSet.digest()))
                        .findFirst()
                        .orElse(ruleSet))
                .toList();
        var reordered = new Assessor(new RuleSets(all));
        cases.forEach((name, sample) -> assertSame(name, reordered.assess(way.of(sample))));
    }

    /** What lies between two versions of a regime has the rules of both; the build leaves it to {@code -Plong}. */
    private static boolean isOldestOrNewest(RuleSet ruleSet) {
        var versions = assessor.ruleSets().of(ruleSet.header().regime());
        return versions.indexOf(ruleSet) == 0 || versions.indexOf(ruleSet) == versions.size() - 1;
    }

    private static RuleSet asWritten(RuleSet other) {
        return assessor.ruleSets().all().stream()
                .filter(ruleSet -> ruleSet.digest().equals(other.digest()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(KieBase base) {
        return base.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(rules -> rules.stream())
                .map(rule -> rule.getName())
                .toList();
    }

    private static void assertSame(String name, Assessment found) {
        var expected = Samples.assessment(name);
        assertThat(lines(found)).as("trace of %s", name).isEqualTo(lines(expected));
        assertThat(found.trace().bytes())
                .as("bytes of the trace of %s", name)
                .isEqualTo(expected.trace().bytes());
        assertThat(found.verdictJson(Processing.COMPLETED))
                .as("verdict of %s", name)
                .isEqualTo(expected.verdictJson(Processing.COMPLETED));
    }

    private static List<String> lines(Assessment assessment) {
        return Stream.of(new String(assessment.trace().bytes(), StandardCharsets.UTF_8).split("\n"))
                .toList();
    }
}
