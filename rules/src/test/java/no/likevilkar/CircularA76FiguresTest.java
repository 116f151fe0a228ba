package no.likevilkar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The figures C6 and C7 of OMB Circular A-76, and that no published figure is left out. */
class CircularA76FiguresTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal HUNDRED_THOUSAND = new BigDecimal("100000");

    @Test
    void everyPublishedCaseIsReproducedHere() {
        assertThat(PublishedA76Figures.read().ids())
                .containsExactly(
                        "selfridge-1999-gov-year1",
                        "a76-2003-figC7-bus",
                        "a76-2003-figC7-cafeteria",
                        "a76-2008-fringe-build-up",
                        "a76-2003-figC6-contract-admin",
                        "a76-2003-fte-examples",
                        "a76-2003-pay-inflation-dates",
                        "a76-tm19-1999-rates",
                        "a76-m0702-2006-update");
    }

    private static CircularA76 withAsset(CircularA76 given, String id, String publishedAs) {
        var sample = PublishedA76Figures.of(publishedAs);
        return given.item("asset", id, "unit")
                .answer(id, "item.furnished", "no")
                .answer(id, "asset.use", "sole")
                .answer(id, "asset.purchase", "existing")
                .input(id, "asset.acquisition-cost", "case", sample.line("B Original acquisition cost"))
                .input(id, "asset.accumulated-depreciation", "case", sample.line("C Accumulated depreciation"))
                .input(id, "asset.residual-value", "case", "0")
                .input(id, "asset.useful-life", "case", "25")
                .input(id, "asset.disposed-share", "1", "1");
    }

    private static CircularA76 oneAgent() {
        return CircularA76.standard()
                .twoYears()
                .offer(HUNDRED_THOUSAND, HUNDRED_THOUSAND)
                .incumbent("agency")
                .both("unit", "administration.cost", BigDecimal.ZERO)
                .payFactors("0", 2009, 2010)
                .position("agent", "uniformed", HUNDRED_THOUSAND)
                .both("agent", "position.count", ONE);
    }

    @Test
    void figureC7BusAndCafeteriaAreWorth5100And123000AndLowerLine11By128100() {
        var bus = PublishedA76Figures.of("a76-2003-figC7-bus").total("D Net book value (gain on assets)");
        var cafeteria = PublishedA76Figures.of("a76-2003-figC7-cafeteria").total("D Net book value (gain on assets)");
        var both = withAsset(
                        withAsset(oneAgent(), "bus", "a76-2003-figC7-bus"), "cafeteria", "a76-2003-figC7-cafeteria")
                .worked();
        assertThat(both.number("bus/asset.book-value/1"))
                .isEqualByComparingTo(bus)
                .isEqualByComparingTo("5100");
        assertThat(both.number("cafeteria/asset.book-value/1"))
                .isEqualByComparingTo(cafeteria)
                .isEqualByComparingTo("123000");
        assertThat(both.number("rival/line-11/1"))
                .isEqualByComparingTo(bus.add(cafeteria).negate())
                .isEqualByComparingTo("-128100");
        assertThat(both.number("rival/line-11/2")).isZero();
        assertThat(both.number("rival/line-11.total/case")).isEqualByComparingTo("-128100");
    }

    @Test
    void figureC7BusAloneLowersLine11ByItsBookValue() {
        var bus = withAsset(oneAgent(), "bus", "a76-2003-figC7-bus").worked();
        assertThat(bus.number("rival/line-11.total/case")).isEqualByComparingTo("-5100");
    }

    /** A band of Figure C6 with the whole numbers at which it begins and ends. */
    private record Band(String name, int lower, int upper) {

        static Band of(String name) {
            var bounds = Pattern.compile("[0-9]+")
                    .matcher(name)
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
            if (bounds.size() == 2) {
                return new Band(name, bounds.get(0), bounds.get(1));
            }
            return name.endsWith("or less")
                    ? new Band(name, 0, bounds.get(0))
                    : new Band(name, bounds.get(0), 10 * bounds.get(0));
        }
    }

    private static List<Band> bands() {
        var bands = new ArrayList<Band>();
        PublishedA76Figures.of("a76-2003-figC6-contract-admin")
                .json()
                .path("lines")
                .fieldNames()
                .forEachRemaining(name -> bands.add(Band.of(name)));
        return bands;
    }

    /** Pay of the grades is 1, 10, 100 and 1 000 dollars, so that the pay of a band has a digit for each grade. */
    private static CircularA76 administration(String staffing) {
        return CircularA76.standard()
                .twoYears()
                .offer(HUNDRED_THOUSAND, HUNDRED_THOUSAND)
                .incumbent("agency")
                .payFactors("0", 2009, 2010)
                .position("agent", "uniformed", new BigDecimal("1000"))
                .both("agent", "position.count", new BigDecimal(staffing))
                .item("contract-administration", "office", "gs")
                .input("office", "administration.gs-12", "case", "1")
                .input("office", "administration.gs-11", "case", "10")
                .input("office", "administration.gs-09", "case", "100")
                .input("office", "administration.gs-06", "case", "1000");
    }

    @Test
    void figureC6HoldsAtBothEndsOfEveryBand() {
        var table = PublishedA76Figures.of("a76-2003-figC6-contract-admin");
        var bands = bands();
        var small = bands.subList(0, bands.size() - 1);
        assertThat(small).hasSize(12);
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).lower()).isEqualTo(bands.get(i - 1).upper() + 1);
        }
        var softly = new SoftAssertions();
        for (Band band : small) {
            var row = table.json().path("lines").path(band.name());
            var grades = IntStream.rangeClosed(1, 4)
                    .mapToObj(grade -> row.get(5 - grade).asText())
                    .reduce("", String::concat);
            IntStream.of(band.lower(), band.upper()).forEach(staffing -> {
                var worked = administration("" + staffing).workedByEngine();
                softly.assertThat(worked.number("unit/administration.fte-allowed/case"))
                        .as("positions for %s", staffing)
                        .isEqualByComparingTo(row.get(0).decimalValue());
                softly.assertThat(worked.number("office/administration.grade-pay/case"))
                        .as("GS-6, GS-9, GS-11 and GS-12 for %s", staffing)
                        .isEqualByComparingTo(grades);
            });
        }
        softly.assertAll();
    }

    @Test
    void figureC6Gives2Point5PercentOf451AndAbove() {
        var large = bands().get(12);
        assertThat(large.lower()).isEqualTo(451);
        assertThat(PublishedA76Figures.of("a76-2003-figC6-contract-admin")
                        .json()
                        .path("lines")
                        .path(large.name())
                        .get(0)
                        .asText())
                .isEqualTo("2.5% of agency MEO staffing");
        assertThat(administration("451").worked().number("unit/administration.fte-allowed/case"))
                .isEqualByComparingTo("11.275"); // 2.5 % x 451
        assertThat(administration("4510").worked().number("unit/administration.fte-allowed/case"))
                .isEqualByComparingTo("112.75");
    }

    @Test
    void betweenTwoBandsOfFigureC6TheNextOneApplies() {
        // Figure C6 has whole numbers; what lies between them is policy.band-edge-next
        assertThat(administration("10.001").worked().number("unit/administration.fte-allowed/case"))
                .isEqualByComparingTo("1");
        assertThat(administration("20.5").worked().number("unit/administration.fte-allowed/case"))
                .isEqualByComparingTo("2");
        assertThat(administration("450.001").worked().number("unit/administration.fte-allowed/case"))
                .isEqualByComparingTo("11.250025");
    }
}
