package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.figure.Interval;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.ruleset.RateFile.Value;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;

/**
 * Which value of a parameter the engine takes on a day, held against the text of the parameter file: on the days around each
 * change of each rate there is, so that a new rate is tested by being there.
 */
class RatesByDateTest {

    private static final RuleSet RULES = RuleSets.builtIn().of("no-eea").stream()
            .filter(set -> set.header().version().equals("2026.1"))
            .findFirst()
            .orElseThrow();

    /** A day on which something begins or ends, or the day before or after. */
    private record Edge(RateFile file, String key, LocalDate day) {

        List<Value> inForce() {
            return ours().filter(value -> value.holdsOn(day)).toList();
        }

        Stream<Value> ours() {
            return file.values().stream().filter(value -> value.key().equals(key));
        }

        ParameterChoice choice() {
            return stretch(day);
        }

        ParameterChoice stretch(LocalDate last) {
            return ParameterChoice.of(RULES.parameters().find(file.id()).orElseThrow(), key, day, last);
        }

        @Override
        public String toString() {
            return file.id() + " " + key + " on " + day;
        }
    }

    private static List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        RateFile.all().flatMap(file -> file.values().stream()).forEach(value -> {
            Stream.of(value.from().minusDays(1), value.from())
                    .forEach(day -> edges.add(new Edge(value.file(), value.key(), day)));
            if (!value.to().equals(LocalDate.MAX)) {
                Stream.of(value.to(), value.to().plusDays(1))
                        .forEach(day -> edges.add(new Edge(value.file(), value.key(), day)));
            }
        });
        return edges.stream().distinct().toList();
    }

    @Test
    void aDayBeforeAndADayAfterEachChangeHaveTheValueOfTheirDay() {
        var covered = edges().stream().filter(edge -> !edge.inForce().isEmpty()).toList();
        assertThat(covered).hasSizeGreaterThan(400).allSatisfy(edge -> {
            assertThat(edge.inForce()).as("values of %s", edge).hasSize(1);
            var value = edge.inForce().get(0);
            assertThat(edge.choice().isGap()).as("%s is a gap", edge).isFalse();
            assertThat(edge.choice().stated().value()).as("%s", edge).isEqualTo(Interval.point(value.value()));
            assertThat(edge.choice().isVerified()).as("%s is verified", edge).isEqualTo(value.verified());
        });
    }

    @Test
    void aDayWithoutAValueIsAGapAndNeverTheValueOfANeighbour() {
        var empty = edges().stream().filter(edge -> edge.inForce().isEmpty()).toList();
        assertThat(empty).hasSizeGreaterThan(100).allSatisfy(edge -> {
            var choice = edge.choice();
            assertThat(choice.isGap()).as("%s", edge).isTrue();
            assertThat(choice.stated().value().point()).as("%s", edge).isEmpty();
            assertThat(choice.citations())
                    .as("%s", edge)
                    .isEqualTo(choice.definition().fallback().flatMap(range -> range.citation()).stream()
                            .toList());
            assertThat(choice.nearest()).as("days near %s", edge).isEqualTo(nearest(edge));
        });
    }

    private static List<LocalDate> nearest(Edge edge) {
        var before =
                edge.ours().map(Value::to).filter(day -> day.isBefore(edge.day)).max(Comparator.naturalOrder());
        var after = edge.ours()
                .map(Value::from)
                .filter(day -> day.isAfter(edge.day))
                .min(Comparator.naturalOrder());
        return Stream.of(before, after).flatMap(Optional::stream).toList();
    }

    @Test
    void aStretchOverAChangeHasAllItsValuesAndAStretchIntoAGapHasNone() {
        var changes = edges().stream()
                .filter(edge ->
                        edge.inForce().size() == 1 && edge.inForce().get(0).to().equals(edge.day))
                .toList();
        assertThat(changes).hasSizeGreaterThan(100).allSatisfy(edge -> {
            var next = edge.day.plusDays(1);
            var after = edge.ours().filter(value -> value.holdsOn(next)).toList();
            var choice = edge.stretch(next);
            assertThat(choice.isGap()).as("%s and the day after", edge).isEqualTo(after.isEmpty());
            if (!after.isEmpty()) {
                var both = List.of(edge.inForce().get(0).value(), after.get(0).value());
                assertThat(choice.stated().value())
                        .as("%s and the day after", edge)
                        .isEqualTo(Interval.between(
                                both.stream().min(BigDecimal::compareTo).orElseThrow(),
                                both.stream().max(BigDecimal::compareTo).orElseThrow()));
            }
        });
    }

    @Test
    void aZoneNeverHasTheRateOfAnotherZone() {
        var unknown = ParameterChoice.of(
                RULES.parameters().find("employer-contribution.rate").orElseThrow(),
                "VI",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"));
        assertThat(unknown.isGap()).isTrue();
        assertThat(unknown.nearest()).isEmpty();
    }

    @Test
    void theTraceNamesTheValueChosenForTheZoneAndTheYear() {
        var step = parameter("2019", "parameter/employer-contribution.rate:II/2019");
        assertThat(step)
                .containsEntry("from", "2019-01-01")
                .containsEntry("to", "2019-12-31")
                .containsEntry("by", "PERIOD")
                .containsEntry("gap", false)
                .containsEntry("value", "0.106")
                .containsEntry("verified", true)
                .containsEntry("citations", List.of("AGA_2019"))
                .containsEntry("nearest", List.of());
    }

    @Test
    void theTraceNamesTheNearestDaysWhereAYearHasNoValue() {
        var step = parameter("2017", "parameter/employer-contribution.rate:II/2017");
        assertThat(step)
                .containsEntry("gap", true)
                .containsEntry("value", "0..0.141")
                .containsEntry("verified", false)
                .containsEntry("nearest", List.of("2018-01-01"));
    }

    /** The step of a case in zone II with wages and pension in one year. */
    private static Map<String, Object> parameter(String year, String figure) {
        var theCase = new CaseWriter()
                .ordinary()
                .zone("II")
                .period(year, year + "-01-01", year + "-12-31")
                .input("unit", "price.unit", year, "100")
                .input("unit", "volume", year, "13000")
                .line("010", year, "1000000")
                .line("090", year, "100000")
                .write();
        var trace = Assessor.builtIn()
                .assess(theCase, RULES)
                .files(Processing.COMPLETED)
                .trace();
        return new String(trace, StandardCharsets.UTF_8)
                .lines()
                .map(line -> StrictJson.object("trace", line.getBytes(StandardCharsets.UTF_8)))
                .filter(step -> figure.equals(step.get("figure")) && step.containsKey("nearest"))
                .findFirst()
                .orElseThrow();
    }
}
