package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.samples.Corner.Found;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.Key;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.GapLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bounds that a verdict states are those of real assessments: each corner of the admissible values is run with the value
 * or answer supplied, lies within the bounds, and between them the corners reach both ends.
 */
class SampleBoundsTest {

    private static final int MOST_CORNERS = 256;

    private static final Map<String, Case> CASES = Samples.cases();
    private static final Map<String, List<Found>> CORNERS = new TreeMap<>();

    static Iterable<String> names() {
        return Samples.cases().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyCornerLiesWithinTheBoundsAndTheEndsAreReached(String name) {
        var stated = Samples.assessment(name);
        var gaps = Corner.gapsBehindThePrices(stated);
        if (gaps.isEmpty()) {
            abort("NOT RUN for " + name + ": nothing behind its prices is unknown, so there is no corner to run");
        }
        if (!closed(gaps)) {
            abort("NOT RUN for " + name + ": a range behind its prices is open and has no last corner to run");
        }
        var corners = Corner.of(gaps);
        assertThat(corners).hasSizeLessThanOrEqualTo(MOST_CORNERS);
        var found = new TreeMap<String, List<BigDecimal>>();
        found(name, corners).forEach(corner -> corner.prices()
                .forEach((figure, value) -> found.computeIfAbsent(figure, ignored -> new ArrayList<>())
                        .add(value)));
        assertThat(found).containsKeys("neutral", "difference");
        bounds(stated.verdict()).forEach((figure, range) -> {
            assertThat(found.get(figure)).as("%s in %s", figure, range).allMatch(range::contains);
            assertThat(ends(found.get(figure))).as("ends of %s", figure).isEqualTo(range);
        });
    }

    /** The corners of a sample, each run once for all tests. */
    private static List<Found> found(String name, List<Corner> corners) {
        return CORNERS.computeIfAbsent(name, ignored -> corners.stream()
                .map(corner -> corner.run(Assessor.builtIn(), CASES.get(name)))
                .toList());
    }

    private static boolean closed(List<GapLine> gaps) {
        return gaps.stream()
                .allMatch(gap -> gap.admissible().map(Interval::isClosed).orElse(true));
    }

    /** A sample whose bids are sealed is none the less proven like any other. */
    @Test
    void theSampleWithSealedBidsIsAmongThem() {
        var gaps = Corner.gapsBehindThePrices(Samples.assessment("call-centre-sealed-bids"));
        assertThat(gaps).isNotEmpty();
        assertThat(closed(gaps)).isTrue();
    }

    private static Interval ends(List<BigDecimal> values) {
        return values.stream().map(Interval::point).reduce(Interval::hull).orElseThrow();
    }

    private static Map<String, Interval> bounds(Verdict verdict) {
        var bounds = new TreeMap<String, Interval>();
        var prices = verdict.prices();
        put(bounds, "own", prices.own());
        put(bounds, "full", prices.full());
        put(bounds, "neutral", prices.neutral());
        put(bounds, "net of handicaps", prices.netOfHandicaps());
        put(bounds, "per unit", prices.perUnit());
        put(bounds, "difference", verdict.difference());
        put(bounds, "percent", verdict.percent());
        return bounds;
    }

    private static void put(Map<String, Interval> bounds, String name, Optional<Interval> range) {
        range.ifPresent(value -> bounds.put(name, value));
    }

    @Test
    void mostSamplesWithGapsAreProvenThisWay() {
        assertThat(CASES.keySet().stream()
                        .map(Samples::assessment)
                        .map(Corner::gapsBehindThePrices)
                        .filter(gaps -> !gaps.isEmpty())
                        .filter(SampleBoundsTest::closed))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    /** Whether something waits for a person's judgement, of which corners do not speak. */
    private static boolean isStopped(Assessment stated) {
        var keys = stated.verdict().ruleSet().keys();
        return stated.verdict().gaps().stream()
                .anyMatch(gap -> keys.find(gap.key()).filter(Key::stops).isPresent());
    }

    @Test
    void aGapThatStopsTheVerdictLeavesItUndeterminedWhereAllCornersAgree() {
        var stopped = CASES.keySet().stream()
                .filter(name -> isStopped(Samples.assessment(name)))
                .toList();
        assertThat(stopped).isNotEmpty().allSatisfy(name -> {
            var stated = Samples.assessment(name);
            assertThat(stated.verdict().outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(found(name, Corner.of(Corner.gapsBehindThePrices(stated))).stream()
                            .map(Found::holds)
                            .distinct())
                    .hasSize(1);
        });
    }

    @Test
    void theOutcomeIsUndeterminedExactlyWhereCornersDisagreeUnlessItIsStopped() {
        CASES.keySet().forEach(name -> {
            var stated = Samples.assessment(name);
            var gaps = Corner.gapsBehindThePrices(stated);
            if (!gaps.isEmpty() && closed(gaps) && !isStopped(stated)) {
                var outcomes = found(name, Corner.of(gaps)).stream()
                        .map(Found::holds)
                        .distinct()
                        .toList();
                assertThat(outcomes.size() > 1)
                        .as("corners of %s disagree: %s", name, outcomes)
                        .isEqualTo(stated.verdict().outcome().name().equals("UNDETERMINED"));
            }
        });
    }
}
