package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.ruleset.RateFile.Value;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The parameters of no-eea 2026.1 against the list of rates that they were made from, in both directions: each rate of the list
 * is a value here, and each value here is a rate of the list, no longer in force and no surer than there. Where each rate stands
 * is written in {@code rates-of-no-eea.txt}.
 */
class RatesAgainstSourceTest {

    /** A rate of the list; its number is a share where the list has per cent or basis points. */
    private record Rate(
            String name,
            String dimension,
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            boolean verified,
            String note) {

        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean hasNoEnd() {
            return to.equals(LocalDate.MAX);
        }
    }

    /** Where a rate of the list stands in the rule set. */
    private record Place(String name, String dimension, String parameter, String key) {

        boolean isOf(Rate rate) {
            return name.equals(rate.name) && dimension.equals(rate.dimension);
        }

        boolean isEndOfARange() {
            return Set.of("low", "high").contains(key) && parameter.equals("pension.private-rate");
        }
    }

    /** What the rule set has beside the list, each with its own source in its file. */
    private static final Set<String> BESIDE_THE_LIST = Set.of(
            "basic-amount.year-end",
            "employer-contribution.free-allowance:road-freight",
            "otp.lower-limit",
            "otp.upper-limit",
            "pension.private-rate");

    private final List<Rate> rates = rates();
    private final List<Place> places = places();

    @Test
    void eachRateOfTheListHasAPlaceAndEachPlaceARate() {
        assertThat(rates).hasSizeGreaterThan(300).allSatisfy(rate -> assertThat(places)
                .as(rate.name + " " + rate.dimension)
                .anyMatch(place -> place.isOf(rate)));
        assertThat(places).allSatisfy(place -> assertThat(rates).anyMatch(place::isOf));
    }

    @Test
    void eachRateOfTheListIsAValueOnItsFirstAndOnItsLastDay() {
        for (var rate : rates) {
            for (var place : placesOf(rate)) {
                var ends = Stream.of(rate.from, rate.to)
                        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX));
                assertThat(ends).allSatisfy(day -> assertThat(valuesOf(place).filter(value -> value.holdsOn(day)))
                        .as(place + " on " + day)
                        .extracting(Value::value)
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(rate.value));
                assertThat(valuesOf(place))
                        .as(place + " of " + rate)
                        .anyMatch(value -> value.value().compareTo(rate.value) == 0);
            }
        }
    }

    @Test
    void eachValueIsARateOfTheListAndNoLongerInForceThanThere() {
        for (var value : mappedValues()) {
            var rate = rateBehind(value);
            assertThat(rate).as(value + " in the list").isPresent();
            assertThat(value.value()).as(value.toString()).isEqualByComparingTo(rate.get().value);
            assertThat(value.to()).as(value.toString()).isBeforeOrEqualTo(rate.get().to);
        }
    }

    @Test
    void aValueIsNoSurerThanTheListAndSaysWhyItIsLessSure() {
        for (var value : mappedValues()) {
            boolean sure = rateBehind(value).orElseThrow().verified;
            assertThat(value.verified() && !sure)
                    .as(value + " is surer than the list")
                    .isFalse();
            if (sure && !value.verified()) {
                assertThat(value.note())
                        .as(value + " is less sure than the list")
                        .isNotBlank();
            }
        }
    }

    @Test
    void aConflictThatTheListTellsIsToldHere() {
        var conflicts = rates.stream()
                .filter(rate -> rate.note.contains("conflict") || rate.note.contains("print"))
                .toList();
        assertThat(conflicts).hasSize(3).allSatisfy(rate -> assertThat(
                        placesOf(rate).stream().flatMap(this::valuesOf).filter(value -> value.holdsOn(rate.from)))
                .allSatisfy(value -> assertThat(value.note()).contains("print")));
    }

    @Test
    void aRateWhoseEndNobodySawIsNotCarriedOnUnlessItIsAStandingRule() {
        var endless = mappedValues().stream()
                .filter(value -> value.to().equals(LocalDate.MAX))
                .toList();
        assertThat(endless).hasSizeGreaterThan(50).allSatisfy(value -> assertThat(
                        value.file().note())
                .as(value + " has no end")
                .contains("no end"));
        var base = rates.stream()
                .filter(rate -> rate.name.equals("esaBaseRate") && rate.hasNoEnd())
                .toList();
        assertThat(base).hasSize(6).allSatisfy(rate -> assertThat(
                        RateFile.of("reference.base-rate").stream().filter(value -> value.holdsOn(rate.from)))
                .allSatisfy(value -> assertThat(value.to()).isBefore(rate.from.plusMonths(1))));
    }

    @Test
    void thePartsOfTheCalculationRateAddUpToIt() {
        var sums = RateFile.of("self-cost.base-rate").stream()
                .map(base -> tuple(
                        base.from().getYear(),
                        base.value().add(RateFile.on("self-cost.supplement", base.from())),
                        RateFile.on("self-cost.rate", base.from())))
                .toList();
        assertThat(sums).hasSize(3).allSatisfy(sum -> assertThat(
                        (BigDecimal) sum.toList().get(1))
                .as("of " + sum.toList().get(0))
                .isEqualByComparingTo((BigDecimal) sum.toList().get(2)));
    }

    /** 5 % of 150 000 and of 50 000 NOK. */
    @Test
    void theExtraContributionOnPayOfNineHundredThousandIsAsPublished() {
        var pay = new BigDecimal("900000");
        for (var published : List.of(tuple(2023, "7500"), tuple(2024, "2500"))) {
            var day = LocalDate.of((int) published.toList().get(0), 12, 31);
            assertThat(pay.subtract(RateFile.on("extra-employer-contribution.threshold", day))
                            .multiply(RateFile.on("extra-employer-contribution.rate", day)))
                    .isEqualByComparingTo((String) published.toList().get(1));
        }
    }

    @Test
    void theBasicAmountAtTheEndOfTheYearIsThatOfItsLastDay() {
        assertThat(RateFile.of("basic-amount.year-end")).hasSize(27).allSatisfy(value -> assertThat(value.value())
                .as(value.toString())
                .isEqualByComparingTo(RateFile.on("basic-amount", value.to())));
    }

    @Test
    void theEndsOfTheRangeOfAnEstimateAreThoseOfTheList() {
        var range = RuleSets.builtIn().of("no-eea").stream()
                .filter(set -> set.header().version().equals("2026.1"))
                .findFirst()
                .flatMap(set -> set.parameters().find("pension.private-rate"))
                .orElseThrow()
                .estimate()
                .orElseThrow();
        for (var place : places.stream().filter(Place::isEndOfARange).toList()) {
            var end = place.key.equals("low") ? range.low() : range.high();
            assertThat(rates.stream().filter(place::isOf).map(rate -> rate.value))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(end.orElseThrow());
        }
    }

    private List<Place> placesOf(Rate rate) {
        return places.stream()
                .filter(place -> place.isOf(rate) && !place.isEndOfARange())
                .toList();
    }

    private Stream<Value> valuesOf(Place place) {
        return RateFile.of(place.parameter).stream().filter(value -> value.key().equals(place.key));
    }

    /** Every value of a parameter that the list has anything of, but for what stands beside the list. */
    private List<Value> mappedValues() {
        var names = places.stream().map(Place::parameter).collect(Collectors.toCollection(TreeSet::new));
        return names.stream()
                .flatMap(name -> RateFile.of(name).stream())
                .filter(value -> !BESIDE_THE_LIST.contains(value.name()) && !isTheLowVatOf2014(value))
                .toList();
    }

    /** The list has it in a note on the rate of 2018. */
    private static boolean isTheLowVatOf2014(Value value) {
        return value.name().equals("vat.rate:low") && value.from().getYear() == 2014;
    }

    /** The rate of the list that was last to come into force of those in force when a value begins. */
    private Optional<Rate> rateBehind(Value value) {
        return rates.stream()
                .filter(rate -> placesOf(rate).stream()
                        .anyMatch(place -> place.parameter.equals(value.file().id()) && place.key.equals(value.key())))
                .filter(rate -> rate.isInForceOn(value.from()))
                .max(Comparator.comparing(Rate::from));
    }

    private static List<Rate> rates() {
        Path list = Path.of(Optional.ofNullable(System.getProperty("likevilkar.shared"))
                        .orElse(""))
                .toAbsolutePath()
                .resolve("regimes/no-eea-rates.json");
        if (!Files.exists(list)) {
            Assumptions.abort("SKIPPED: the list of rates is not at hand (" + list + "); no parameter was compared");
        }
        var rates = new ArrayList<Rate>();
        try {
            new ObjectMapper().readTree(list.toFile()).forEach(entry -> rates.add(rate(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rates;
    }

    private static Rate rate(JsonNode entry) {
        String unit = entry.get("unit").asText();
        int shift = unit.startsWith("percent") ? 2 : unit.startsWith("basis points") ? 4 : 0;
        return new Rate(
                entry.get("parameter").asText(),
                entry.get("dimension").asText(),
                day(entry.get("validFrom"), LocalDate.MIN),
                day(entry.get("validTo"), LocalDate.MAX),
                new BigDecimal(entry.get("value").asText()).movePointLeft(shift),
                entry.get("verified").asBoolean(),
                entry.path("note").asText(""));
    }

    private static LocalDate day(JsonNode node, LocalDate otherwise) {
        return node.isNull() ? otherwise : LocalDate.parse(node.asText());
    }

    private static List<Place> places() {
        try (var in = RatesAgainstSourceTest.class.getResourceAsStream("/rates-of-no-eea.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new Place(cells[0], cells[1], cells[2], cells[3].equals("-") ? "" : cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
