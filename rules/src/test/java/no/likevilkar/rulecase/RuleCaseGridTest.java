package no.likevilkar.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.Assessor;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.definition.Yaml;
import no.likevilkar.fact.Finding;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each rule case of the newest rule set again and again with one thing otherwise: an input figure missing, or just below, at and
 * above where a finding turns; each other answer, and none. Whatever is put in, there is exactly one finding of a rule, subject and
 * period where the rule applies, nothing is inserted twice and nothing throws. What nobody answered in a rule case needs no change
 * of its own: every answer to it is a run of that case, and every run is looked at.
 *
 * <p>The build tries each change once for each file of cases, a limit once for each finding and figure, and the answers that nearly
 * all cases share once for each phase; {@code -Plong} tries everything everywhere, and assesses instead of running the rules alone.
 */
class RuleCaseGridTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");

    private static RuleSet newest;
    private static Assessor assessor;
    private static List<RuleCase> cases;
    private static Map<RuleCase, Exploration> bases;

    private final Set<String> tried = new HashSet<>();
    private final List<String> breaches = new ArrayList<>();

    @BeforeAll
    static void assess() {
        newest = RuleSets.builtIn().of("no-eea").stream()
                .max(Comparator.comparing(set -> set.header().version()))
                .orElseThrow();
        assessor = new Assessor(new RuleSets(List.of(newest)));
        cases = RuleCases.read(newest);
        bases = cases.stream().collect(Collectors.toMap(one -> one, one -> run(one.given())));
    }

    /** Runs the rules; with {@code -Plong} with all that goes with an assessment, such as the second reading of the rules. */
    private static Exploration run(Case given) {
        return LONG ? assessor.assess(given, newest).exploration() : Exploration.of(newest, new Facts(given, newest));
    }

    /** Whether a change is to be tried here; the build tries the first that is alike. */
    private boolean isDue(String alike) {
        return tried.add(alike) || LONG;
    }

    @Test
    void theRuleCasesThemselvesHaveOneOfEach() {
        bases.forEach((ruleCase, base) ->
                OneOfEach.breaches(base).forEach(breach -> breaches.add(ruleCase.place() + ": " + breach)));
        assertThat(breaches).isEmpty();
    }

    @Test
    void aFigureThatIsMissingLeavesTheFindingOpenOrAsksForIt() {
        var maybeAbsent = cases.stream()
                .flatMap(one -> one.expected().findings().entrySet().stream())
                .filter(finding -> finding.getValue().isEmpty())
                .map(finding -> Missing.catalogue(finding.getKey()))
                .collect(Collectors.toSet());
        for (var ruleCase : cases) {
            for (Input input : ruleCase.given().inputs()) {
                if (isDue(ruleCase.file() + " " + input.key())) {
                    var variant = Variant.without(ruleCase, input);
                    var missing = new Missing(bases.get(ruleCase), input, newest, maybeAbsent);
                    breaches.addAll(variant.breaches(RuleCaseGridTest::run, missing::breaches));
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(50);
        assertThat(breaches).isEmpty();
    }

    @Test
    void eachOtherAnswerAndNoneLeavesOneFinding() {
        var shared = Yaml.mapping(GivenCase.ORDINARY, newest.text(GivenCase.ORDINARY));
        for (var ruleCase : cases) {
            for (Answer answer : ruleCase.given().answers()) {
                boolean isShared = answer.subject().equals(GivenCase.UNIT)
                        && shared.optionalText(answer.key())
                                .filter(answer.value()::equals)
                                .isPresent();
                String where = isShared ? ruleCase.file().replaceAll("/.*", "") : ruleCase.file();
                if (isDue(where + " " + answer.key() + " " + answer.value())) {
                    Variant.answers(ruleCase, answer, newest)
                            .forEach(variant ->
                                    breaches.addAll(variant.breaches(RuleCaseGridTest::run, ignored -> List.of())));
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(50);
        assertThat(breaches).isEmpty();
    }

    @Test
    void belowAtAndAboveALimitTheFindingHasTheResultOfThatSide() {
        for (var ruleCase : cases) {
            for (Run run : bases.get(ruleCase).runs()) {
                run.all(Finding.class)
                        .forEach(finding ->
                                ruleCase.given().inputs().forEach(input -> around(ruleCase, run, finding, input)));
            }
        }
        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(breaches).isEmpty();
    }

    private void around(RuleCase ruleCase, Run run, Finding finding, Input input) {
        String alike = finding.rule() + " " + input.key();
        if (!LONG && tried.contains(alike)) {
            return;
        }
        var limit = new Limit(run, finding, input, newest.keys().require(input.key()));
        for (var value : limit.around()) {
            tried.add(alike);
            breaches.addAll(Variant.at(ruleCase, input, value)
                    .breaches(RuleCaseGridTest::run, exploration -> limit.breaches(value, exploration)));
        }
    }
}
