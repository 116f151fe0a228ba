package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import no.likevilkar.Assessor;
import no.likevilkar.integration.samples.RuleCoverage.Where;
import no.likevilkar.rulecase.RuleCase;
import no.likevilkar.rulecase.RuleCases;
import no.likevilkar.ruleset.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the newest rule set of the regime is shown at work by a sample or a rule case. Which by which stands in
 * {@code target/rule-coverage.txt} after the test. The build leaves out rule cases that stand beside rules which are all shown
 * already, as long as no rule of the rule set is left; with {@code -Plong} all are run.
 */
class RuleCoverageTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");
    private static final String REGIME = "no-eea";
    private static final Path REPORT = Path.of("target", "rule-coverage.txt");

    private static Assessor assessor;
    private static RuleSet newest;

    @BeforeAll
    static void choose() {
        assessor = Assessor.builtIn();
        newest = assessor.ruleSets().of(REGIME).stream()
                .max(Comparator.comparing(set -> set.header().version()))
                .orElseThrow();
    }

    @Test
    void everyRuleIsShownBySomeSampleOrRuleCase() throws Exception {
        var coverage = new RuleCoverage(newest);
        Samples.cases().forEach((name, sample) -> {
            if (sample.regime().equals(REGIME)) {
                coverage.add(Where.SAMPLE, name, assessor.assess(sample, newest));
            }
        });
        addRuleCases(coverage);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, coverage.report(), StandardCharsets.UTF_8);
        assertThat(coverage.neverSeen())
                .as("rules that neither a sample nor a rule case shows; see " + REPORT.toAbsolutePath())
                .isEmpty();
    }

    private static void addRuleCases(RuleCoverage coverage) {
        var others = new ArrayList<RuleCase>();
        for (RuleCase ruleCase : RuleCases.read(newest)) {
            if (LONG || coverage.hasUnseenIn(ruleCase.file().replace(".cases.yaml", ".drl"))) {
                add(coverage, ruleCase);
            } else {
                others.add(ruleCase);
            }
        }
        for (RuleCase ruleCase : others) {
            if (coverage.neverSeen().isEmpty()) {
                coverage.leaveOut();
            } else {
                add(coverage, ruleCase);
            }
        }
    }

    private static void add(RuleCoverage coverage, RuleCase ruleCase) {
        coverage.add(Where.RULE_CASE, ruleCase.place(), assessor.assess(ruleCase.given(), newest));
    }

    @Test
    void aRuleThatNothingShowsIsNamed() {
        var none = new RuleCoverage(newest);
        assertThat(none.neverSeen()).hasSameSizeAs(newest.rules()).contains("NO-V01");
        var first = RuleCases.read(newest).get(0);
        assertThat(none.hasUnseenIn(first.file().replace(".cases.yaml", ".drl")))
                .isTrue();
        add(none, first);
        assertThat(none.neverSeen()).hasSizeLessThan(newest.rules().size()).isNotEmpty();
        assertThat(none.report())
                .contains("In neither: " + String.join(", ", none.neverSeen()))
                .contains("1 rule cases (0 left out)")
                .contains("    fired " + first.place());
    }
}
