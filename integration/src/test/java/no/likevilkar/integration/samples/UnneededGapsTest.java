package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.Map;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.GapLine;
import no.likevilkar.whatif.Scenario;
import no.likevilkar.whatif.Setting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a verdict calls not needed moves nothing in it: filled at either end of what is admissible, alone or all together, and
 * everything run again, the outcome and the prices are as they were.
 */
class UnneededGapsTest {

    private static Map<String, Case> cases;

    @BeforeAll
    static void read() {
        cases = Samples.cases();
    }

    static Iterable<String> names() {
        return Samples.cases().keySet();
    }

    private static Scenario scenario(String name) {
        var theCase = cases.get(name);
        return Scenario.of(
                theCase,
                RuleSets.builtIn().choose(theCase.regime(), theCase.asOf()).orElseThrow());
    }

    private static List<GapLine> unneeded(Verdict verdict) {
        return verdict.gaps().stream().filter(gap -> !gap.needed()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void whatIsNotNeededMovesNothing(String name) {
        var open = scenario(name);
        var stated = open.verdict();
        var gaps = unneeded(stated);
        if (gaps.isEmpty()) {
            abort("NOT RUN for " + name + ": everything that is missing is needed");
        }
        gaps.forEach(gap -> Corner.of(List.of(gap)).forEach(alone -> assertSame(stated, filled(open, alone))));
        Corner.of(gaps).forEach(together -> assertSame(stated, filled(open, together)));
    }

    private static Verdict filled(Scenario open, Corner corner) {
        return open.with(corner.ends().entrySet().stream()
                        .map(end -> Setting.read(end.getKey().id() + "=" + end.getValue(), open))
                        .toList())
                .verdict();
    }

    private static void assertSame(Verdict stated, Verdict filled) {
        assertThat(filled.gaps()).hasSizeLessThan(stated.gaps().size());
        assertThat(filled.outcome()).isEqualTo(stated.outcome());
        assertThat(filled.strength()).isEqualTo(stated.strength());
        assertThat(filled.prices()).isEqualTo(stated.prices());
        assertThat(filled.difference()).isEqualTo(stated.difference());
        assertThat(filled.ladder()).isEqualTo(stated.ladder());
        assertThat(filled.findings()).isEqualTo(stated.findings());
    }

    @Test
    void mostSamplesHaveSuchAGap() {
        assertThat(cases.keySet().stream()
                        .filter(name -> !unneeded(scenario(name).verdict()).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(7);
    }
}
