package no.likevilkar;

import static no.likevilkar.PublishedA76Figures.asRatio;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.likevilkar.fact.Year;
import org.junit.jupiter.api.Test;

/** The dated factors of OMB Circular A-76: which one applies on which day, by the memorandum in force on the decision date. */
class CircularA76FactorsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @Test
    void paragraphB2lAppliesTheFactorOfTheFiscalYearOnTheDayAfterASchedule() {
        var published = PublishedA76Figures.of("a76-2003-pay-inflation-dates");
        var given = CircularA76.standard()
                .period("1", "2003-10-20", "2004-10-19")
                .period("2", "2004-10-20", "2005-10-19")
                .noOffer()
                .incumbent("agency");
        Map.of("gs", "GS schedule effective", "fws-a", "FWS schedule A", "fws-b", "FWS schedule B")
                .forEach((schedule, line) -> given.yearly(
                        "pay-schedule", schedule, published.text("lines", line).split("\\.\\.")[0]));
        IntStream.rangeClosed(2004, 2006)
                .forEach(year -> given.payFactors("0." + year, year, year)); // told apart by their decimals
        var worked = given.position("agent", "uniformed", ONE)
                .both("agent", "position.count", ONE)
                .worked();
        assertThat(worked.facts(Year.class).stream()
                        .filter(year -> year.id().endsWith(":1"))
                        .map(year -> year.item() + " " + year.fiscalYear() + " on " + year.from()))
                .containsExactlyInAnyOrder(
                        "gs 2004 on " + published.text("statedTotals", "GS: factor 2004 applied on"),
                        "fws-a 2004 on " + published.text("statedTotals", "FWS A: factor 2004 applied on"),
                        "fws-b 2005 on " + published.text("statedTotals", "FWS B: factor 2005 applied on"));
        assertThat(worked.figure("gs:1/inflation.pay-applied/case")).isEqualTo("0.2004");
        assertThat(worked.figure("fws-a:1/inflation.pay-applied/case")).isEqualTo("0.2004");
        assertThat(worked.figure("fws-b:1/inflation.pay-applied/case")).isEqualTo("0.2005");
    }

    /** A pay schedule and a price base without factors of their own, so that those of the memorandum of a day apply. */
    private static CircularA76 decided(String day, String schedule, String prices, String from, String to) {
        var end = LocalDate.parse(to);
        return CircularA76.standard()
                .decidedOn(day)
                .period("1", from, end.minusYears(1).toString())
                .period("2", end.minusYears(1).plusDays(1).toString(), to)
                .noOffer()
                .incumbent("agency")
                .yearly("pay-schedule", "schedule", schedule)
                .yearly("price-base", "prices", prices)
                .answer("prices", "price-base.factor", "non-pay")
                .answer("prices", "price-base.escalation", "all-periods");
    }

    /** The factor applied to the year of an item that belongs to a fiscal year. */
    private static BigDecimal applied(CircularA76.Worked worked, String item, String key, int fiscalYear) {
        var year = worked.facts(Year.class).stream()
                .filter(one -> one.item().equals(item) && one.fiscalYear().equals("" + fiscalYear))
                .findFirst()
                .orElseThrow();
        return worked.number(year.id() + "/inflation." + key + "-applied/case");
    }

    @Test
    void transmittal19Of1999GivesEveryFactorItPrints() {
        var lines = PublishedA76Figures.of("a76-tm19-1999-rates");
        var worked = decided("1999-06-30", "1999-01-01", "1997-10-01", "1999-10-01", "2004-09-30")
                .worked();
        var names = new ArrayList<String>();
        lines.json().path("lines").fieldNames().forEachRemaining(names::add);
        assertThat(names).hasSize(12).allSatisfy(name -> {
            int year = Integer.parseInt(name.substring(name.length() - 4));
            var applied = name.startsWith("pay Jan")
                    ? applied(worked, "schedule", "pay", year)
                    : applied(worked, "prices", "price", year);
            assertThat(applied).as(name).isEqualByComparingTo(lines.ratio(name));
        });
    }

    @Test
    void transmittal17Of1997GivesEveryPayFactorItPrints() {
        var printed = Pattern.compile("TM 17 \\(13 Feb 1997\\) pay: Jan 1998 ([0-9.]+), Jan 1999-2003 ([0-9.]+) each")
                .matcher(PublishedA76Figures.of("a76-tm19-1999-rates")
                        .json()
                        .path("notes")
                        .asText());
        assertThat(printed.find()).isTrue();
        var worked = decided("1999-03-23", "1997-01-01", "1997-10-01", "1998-10-01", "2003-09-30")
                .worked();
        assertThat(applied(worked, "schedule", "pay", 1998))
                .isEqualByComparingTo(asRatio(new BigDecimal(printed.group(1))))
                .isEqualByComparingTo("0.028");
        for (int year = 1999; year <= 2003; year++) {
            assertThat(applied(worked, "schedule", "pay", year))
                    .isEqualByComparingTo(asRatio(new BigDecimal(printed.group(2))))
                    .isEqualByComparingTo("0.03");
        }
    }

    @Test
    void theDayOnWhichTransmittal19CameGovernsTheFactorOf2000() {
        var before = decided("1999-03-23", "1999-01-01", "1998-10-01", "1999-10-01", "2001-09-30");
        var after = decided("1999-03-24", "1999-01-01", "1998-10-01", "1999-10-01", "2001-09-30");
        assertThat(applied(before.worked(), "schedule", "pay", 2000)).isEqualByComparingTo("0.03");
        assertThat(applied(after.worked(), "schedule", "pay", 2000)).isEqualByComparingTo("0.044");
    }

    @Test
    void memorandum0702Of2006ChangesFringeAndGivesItsFactors() {
        var update = PublishedA76Figures.of("a76-m0702-2006-update");
        var after = decided("2006-10-31", "2007-01-01", "2006-10-01", "2007-10-01", "2012-09-30")
                .worked();
        for (int year = 2008; year <= 2012; year++) {
            assertThat(applied(after, "schedule", "pay", year))
                    .isEqualByComparingTo(update.ratio("pay raise 2008 and beyond %"));
            assertThat(applied(after, "prices", "price", year))
                    .isEqualByComparingTo(
                            update.ratio(year > 2008 ? "inflation afterward %" : "inflation 2007-2008 %"));
        }
        assertThat(applied(after, "prices", "price", 2007)).isEqualByComparingTo(update.ratio("inflation 2007-2008 %"));
        assertThat(after.number("parameter/fringe.full/case")).isEqualByComparingTo(update.ratio("fringe after %"));
        var before = decided("2006-10-30", "2007-01-01", "2006-10-01", "2007-10-01", "2012-09-30")
                .worked();
        assertThat(before.number("parameter/fringe.full/case")).isEqualByComparingTo(update.ratio("fringe before %"));
    }

    @Test
    void memorandum0813Of2008EndsTheDatedHistoryOfTheFringeFactor() {
        assertThat(Stream.of("2006-10-30", "2006-10-31", "2008-01-31", "2008-02-01")
                        .map(day -> decided(day, "2008-10-01", "2008-10-01", "2008-10-01", "2010-09-30")
                                .payFactors("0", 2009, 2010)
                                .worked()
                                .figure("parameter/fringe.full/case")))
                .containsExactly("0.3285", "0.3645", "0.3645", "0.3625");
    }

    /** Memoranda read speak of 2009 to 2012 but were no longer in force in 2008; of 2016 none speaks. */
    @Test
    void aFactorThatNobodyGivesHasOneRangeWhetherOrNotAMemorandumSpeaksOfItsYear() {
        for (int year : new int[] {2010, 2016}) {
            var worked = decided(
                            "2008-03-01",
                            (year - 2) + "-10-01",
                            (year - 2) + "-10-01",
                            (year - 2) + "-10-01",
                            year + "-09-30")
                    .worked();
            assertThat(worked.figure("schedule:1/pay.index/case")).isEqualTo("0.95..1.15");
            assertThat(worked.figure("prices:1/price.index/case")).isEqualTo("0.95..1.15");
        }
    }
}
