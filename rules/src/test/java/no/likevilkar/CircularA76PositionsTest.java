package no.likevilkar;

import static no.likevilkar.PublishedA76Figures.asRatio;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What OMB Circular A-76 prints of positions: how many they are, and what fringe benefits they carry. */
class CircularA76PositionsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    /** Civilians of every class of fringe benefits, at 80 000 dollars for one year each. */
    private static CircularA76.Worked civilians() {
        var given = CircularA76.standard()
                .period("1", "2008-03-01", "2009-02-28")
                .period("2", "2009-03-01", "2010-02-28")
                .noOffer()
                .incumbent("agency")
                .payFactors("0", 2009, 2010);
        civilian(given, "clerk", "full-time", "80000").answer("clerk", "position.retirement", "standard");
        civilian(given, "controller", "part-time", "80000")
                .answer("controller", "position.retirement", "air-traffic-control");
        civilian(given, "guard", "permanent-seasonal", "80000")
                .answer("guard", "position.retirement", "law-enforcement-and-fire");
        civilian(given, "helper", "temporary", "80000");
        civilian(given, "lawyer", "temporary", "100000");
        return given.worked();
    }

    private static CircularA76 civilian(CircularA76 given, String id, String tenure, String pay) {
        return given.position(id, tenure, new BigDecimal(pay)).both(id, "position.count", ONE);
    }

    @Test
    void theFringeFactorOf2008IsBuiltUpFromItsParts() {
        var published = PublishedA76Figures.of("a76-2008-fringe-build-up");
        var worked = civilians();
        Map.of(
                        "fringe.retirement:standard", "retirement",
                        "fringe.health", "insurance and health",
                        "fringe.medicare", "medicare",
                        "fringe.miscellaneous", "miscellaneous",
                        "fringe.oasdi", "OASDI")
                .forEach((parameter, line) -> assertThat(parameter(worked, parameter))
                        .as(parameter)
                        .isEqualByComparingTo(published.ratio(line)));
        Map.of(
                        "fringe.full", "full fringe factor %",
                        "fringe.retirement:air-traffic-control", "ATC retirement %",
                        "fringe.retirement:law-enforcement-and-fire", "LEO/fire retirement %")
                .forEach((parameter, total) -> assertThat(parameter(worked, parameter))
                        .as(parameter)
                        .isEqualByComparingTo(asRatio(published.total(total))));
        assertThat(worked.findings("US-F02")).containsExactly("US-F02 case MET 0.3625 0.3625");
    }

    private static BigDecimal parameter(CircularA76.Worked worked, String parameter) {
        return worked.number("parameter/" + parameter + "/case");
    }

    @Test
    void everySumInTheNotesOfTheFringeFactorOf2008Closes() {
        var published = PublishedA76Figures.of("a76-2008-fringe-build-up");
        var worked = civilians();
        var sums = Pattern.compile("\"([0-9.+]+)=([0-9.]+)\": true")
                .matcher(published.json().path("notes").asText())
                .results()
                .toList();
        assertThat(sums).hasSize(6).allSatisfy(sum -> assertThat(
                        Stream.of(sum.group(1).split("\\+"))
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum.group(2)));
        assertThat(sums.stream().map(sum -> asRatio(new BigDecimal(sum.group(2)))))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        parameter(worked, "fringe.full"),
                        parameter(worked, "fringe.retirement:standard"),
                        parameter(worked, "fringe.retirement:air-traffic-control"),
                        parameter(worked, "fringe.retirement:law-enforcement-and-fire"),
                        parameter(worked, "fringe.health"),
                        parameter(worked, "fringe.oasdi").add(parameter(worked, "fringe.medicare")));
        assertThat(published.json().path("notes").asText())
                .contains("capped at " + parameter(worked, "fringe.oasdi-earnings") + " USD");
    }

    @Test
    void theFringeFactorOf2008IsPaidByRetirementClassAndTenure() {
        var worked = civilians();
        var year = new BigDecimal("365").divide(new BigDecimal("365.25"), 10, RoundingMode.HALF_UP);
        assertThat(rate(worked, "clerk", year)).isEqualTo("0.3625");
        assertThat(rate(worked, "controller", year)).isEqualTo("0.4865"); // 36.25 - 26.1 + 38.5
        assertThat(rate(worked, "guard", year)).isEqualTo("0.5055"); // 36.25 - 26.1 + 40.4
        assertThat(rate(worked, "helper", year))
                .isEqualTo(asRatio(PublishedA76Figures.of("a76-2008-fringe-build-up")
                                .total("FICA %"))
                        .toPlainString());
        assertThat(rate(worked, "lawyer", year)).isEqualTo("0.06844"); // 87 000 x 6.2 % + 100 000 x 1.45 % = 6 844
    }

    /** Fringe benefits of the first period over a year's pay for that period. */
    private static String rate(CircularA76.Worked worked, String position, BigDecimal year) {
        return worked.number(position + "/position.fringe/1")
                .divide(worked.number(position + "/position.pay/case").multiply(year), 10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Positions that are needed for some hours of the year. */
    private static CircularA76.Worked hours(String tenure, BigDecimal hours) {
        return CircularA76.standard()
                .twoYears()
                .noOffer()
                .incumbent("agency")
                .payFactors("0", 2009, 2010)
                .position("crew", tenure, new BigDecimal("1000"))
                .both("crew", "position.hours", hours)
                .worked();
    }

    @Test
    void paragraphB2dStaffs35Point789With36Positions() {
        var published = PublishedA76Figures.of("a76-2003-fte-examples");
        var productive = published.line("full-time productive hours");
        var fte = published.line("direct labour FTE computed");
        assertThat(productive).isEqualByComparingTo("1776");
        var crew = hours("uniformed", fte.multiply(productive));
        assertThat(crew.number("crew/position.fte/2")).isEqualByComparingTo(fte).isEqualByComparingTo("35.789");
        assertThat(crew.number("crew/position.staffed/2"))
                .isEqualByComparingTo(published.total("positions for 35.789 FTE"))
                .isEqualByComparingTo("36");
    }

    @Test
    void paragraphB2dCountsThreeDecimals() {
        // 63 561 / 1 776 = 35.78885
        var crew = hours("uniformed", new BigDecimal("63561"));
        assertThat(crew.number("crew/position.fte/2"))
                .isEqualTo(new BigDecimal("35.789"))
                .satisfies(fte -> assertThat(BigDecimal.valueOf(fte.scale()))
                        .isEqualByComparingTo(
                                PublishedA76Figures.of("a76-2003-fte-examples").total("FTE decimals")));
        assertThat(hours("uniformed", new BigDecimal("63936")).number("crew/position.staffed/2"))
                .as("36 x 1 776 hours")
                .isEqualByComparingTo("36");
        assertThat(hours("uniformed", new BigDecimal("63938")).number("crew/position.staffed/2"))
                .as("36.001")
                .isEqualByComparingTo("37");
    }

    @Test
    void paragraphB2dCountsAnIntermittentPositionAs2007Hours() {
        var productive = PublishedA76Figures.of("a76-2003-fte-examples").line("intermittent productive hours");
        assertThat(productive).isEqualByComparingTo("2007");
        assertThat(hours("intermittent", productive).number("crew/position.fte/2"))
                .isEqualByComparingTo("1");
        assertThat(hours("intermittent", new BigDecimal("1776")).number("crew/position.fte/2"))
                .isEqualByComparingTo("0.885");
    }

    @Test
    void paragraphB2bEntersAFifthOfAManagerAsAFifthOfAPosition() {
        var fifth = PublishedA76Figures.of("a76-2003-fte-examples").line("GS-13 spending 20% of time -> FTE");
        var manager = CircularA76.standard()
                .period("1", "2008-10-01", "2012-09-30")
                .period("2", "2012-10-01", "2016-09-30")
                .noOffer()
                .incumbent("agency")
                .payFactors("0", 2009, 2016)
                .position("gs-13", "uniformed", new BigDecimal("90000"))
                .both("gs-13", "position.count", fifth)
                .worked();
        assertThat(manager.number("gs-13/position.staffed/2"))
                .isEqualByComparingTo(fifth)
                .isEqualByComparingTo("0.20");
        assertThat(manager.number("gs-13/position.basic-pay/2")).isEqualByComparingTo("72000"); // 90 000 x 0.20 x 4
    }
}
