package no.likevilkar.check.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.AgencyCase;
import no.likevilkar.assess.Facts;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.ruleset.RuleSetTexts;
import no.likevilkar.fact.Span;
import no.likevilkar.fact.Succession;
import no.likevilkar.fact.Year;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the days of a case, as engine and checker each work it out: the same in every case here. */
class CalendarTest {

    private static final RuleSet BUILT_IN = RuleSets.builtIn().of("us-a76").get(0);
    private static final Map<String, RuleSet> BY_MONTH = new HashMap<>();

    private final List<Period> periods = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private RuleSet ruleSet = BUILT_IN;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private CalendarTest period(String id, String from, String to) {
        periods.add(new Period(id, day(from), day(to)));
        return this;
    }

    private CalendarTest item(String kind, String id, String from) {
        return item(kind, id, Optional.of(day(from)), Optional.empty());
    }

    private CalendarTest item(String kind, String id, Optional<LocalDate> from, Optional<LocalDate> to) {
        items.add(new Item(kind, id, "unit", id, from, to));
        return this;
    }

    /** A rule set whose fiscal year begins in a month. */
    private CalendarTest fiscalYearFrom(String month) {
        ruleSet = BY_MONTH.computeIfAbsent(month, CalendarTest::withFiscalYearFrom);
        return this;
    }

    private static RuleSet withFiscalYearFrom(String month) {
        var files = new TreeMap<>(BUILT_IN.files());
        var head = new String(files.get("ruleset.yaml"), StandardCharsets.UTF_8);
        files.put(
                "ruleset.yaml",
                head.replace("fiscalYearFrom: 10\n", month.isEmpty() ? "" : "fiscalYearFrom: " + month + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new RuleSet(files, header -> BUILT_IN.kieBase());
    }

    /** The facts in words, in order, of which engine and checker have the same. */
    private List<String> facts() {
        var engine = byTheEngine();
        assertThat(byTheChecker()).isEqualTo(engine);
        return engine;
    }

    private List<String> facts(String type) {
        return facts().stream().filter(fact -> fact.startsWith(type)).toList();
    }

    private List<String> byTheEngine() {
        return new Facts(AgencyCase.of(periods, List.of(), items), ruleSet)
                .all().stream().flatMap(CalendarTest::inWords).sorted().toList();
    }

    private static Stream<String> inWords(Object fact) {
        if (fact instanceof Span span) {
            return Stream.of("span " + span.item() + " " + span.from() + " " + span.to());
        }
        if (fact instanceof Succession succession) {
            return Stream.of("succession " + succession.earlier() + " " + succession.later());
        }
        return fact instanceof Year year
                ? Stream.of("year " + year.id() + " " + year.item() + " " + year.from() + " " + year.to() + " "
                        + year.fiscalYear())
                : Stream.empty();
    }

    private List<String> byTheChecker() {
        return new Calendar(RuleSetTexts.of(ruleSet).head(), new Row("case.json", json()))
                .facts().stream().map(CalendarTest::inWords).sorted().toList();
    }

    private static String inWords(Fact fact) {
        var names =
                switch (fact.type()) {
                    case "Span" -> List.of("item", "from", "to");
                    case "Succession" -> List.of("earlier", "later");
                    default -> List.of("id", "item", "from", "to", "fiscalYear");
                };
        return fact.type().toLowerCase(Locale.ROOT) + " "
                + String.join(
                        " ",
                        names.stream().map(name -> fact.get(name).toString()).toList());
    }

    private Map<String, Object> json() {
        return Map.of(
                "periods",
                periods.stream()
                        .map(one -> Map.of(
                                "id",
                                one.id(),
                                "from",
                                one.from().toString(),
                                "to",
                                one.to().toString()))
                        .toList(),
                "items",
                items.stream().map(CalendarTest::json).toList());
    }

    private static Map<String, Object> json(Item item) {
        var json = new HashMap<String, Object>(Map.of("id", item.id(), "kind", item.kind()));
        json.put("from", item.from().map(LocalDate::toString).orElse(null));
        json.put("to", item.to().map(LocalDate::toString).orElse(null));
        return json;
    }

    @Test
    void onePeriodFollowsNoneAndNoneFollowsIt() {
        assertThat(period("1", "2008-10-01", "2009-09-30").facts()).isEmpty();
    }

    @Test
    void periodsFollowEachOtherByTheirDaysHoweverTheyAreWritten() {
        period("b", "2010-10-01", "2011-09-30")
                .period("z", "2008-10-01", "2009-09-30")
                .period("a", "2009-10-01", "2010-09-30");
        assertThat(facts()).containsExactly("succession a b", "succession z a");
    }

    @Test
    void periodsThatBeginOnOneDayFollowEachOtherById() {
        period("b", "2008-10-01", "2009-09-30").period("a", "2008-10-01", "2010-09-30");
        assertThat(facts()).containsExactly("succession a b");
    }

    @Test
    void anItemWithDaysHasASpanAndOneWithoutAnEndLastsToTheEndOfCalendars() {
        period("1", "2008-10-01", "2009-09-30")
                .item("asset", "bus", Optional.of(day("2009-01-01")), Optional.of(day("2009-06-30")))
                .item("asset", "hall", "2009-01-01")
                .item("asset", "truck", Optional.empty(), Optional.empty());
        assertThat(facts()).containsExactly("span bus 2009-01-01 2009-06-30", "span hall 2009-01-01 9999-12-31");
    }

    @Test
    void anItemThatBeginsAnewHasYearsUpToTheOneInWhichTheCaseEnds() {
        period("1", "2008-10-01", "2009-09-30")
                .period("2", "2009-10-01", "2010-09-30")
                .item("pay-schedule", "gs", "2008-01-06");
        assertThat(facts())
                .containsExactly(
                        "span gs 2008-01-06 9999-12-31",
                        "succession 1 2",
                        "succession gs:0 gs:1",
                        "succession gs:1 gs:2",
                        "year gs:0 gs 2008-01-06 2009-01-05 2008",
                        "year gs:1 gs 2009-01-06 2010-01-05 2009",
                        "year gs:2 gs 2010-01-06 2011-01-05 2010");
    }

    @ParameterizedTest
    @CsvSource({"2010-09-29, 2", "2010-09-30, 2", "2010-10-01, 3"})
    void aYearThatBeginsOnTheLastDayOfTheCaseIsOneAndOnTheNextDayIsNone(String lastDay, int years) {
        period("1", "2008-10-01", lastDay).item("price-base", "prices", "2008-10-01");
        assertThat(facts("year")).hasSize(years);
    }

    @Test
    void anItemThatBeganLongBeforeHasEveryYearSince() {
        period("1", "2008-10-01", "2009-09-30").item("pay-schedule", "fws", "1958-04-20");
        assertThat(facts("year"))
                .hasSize(52)
                .startsWith("year fws:0 fws 1958-04-20 1959-04-19 1958")
                .contains("year fws:51 fws 2009-04-20 2010-04-19 2009");
        assertThat(facts("succession")).hasSize(51);
    }

    @Test
    void anItemThatBeginsAfterTheCaseHasOneYear() {
        period("1", "2008-10-01", "2009-09-30").item("pay-schedule", "gs", "2012-01-01");
        assertThat(facts("year")).containsExactly("year gs:0 gs 2012-01-01 2012-12-31 2012");
    }

    @Test
    void anItemOfAnotherKindOrWithoutAFirstDayHasNoYears() {
        period("1", "2008-10-01", "2010-09-30")
                .item("asset", "bus", "2008-10-01")
                .item("pay-schedule", "gs", Optional.empty(), Optional.empty());
        assertThat(facts("year")).isEmpty();
    }

    @Test
    void theEndOfAnItemDoesNotEndItsYears() {
        period("1", "2008-10-01", "2010-09-30")
                .item("pay-schedule", "gs", Optional.of(day("2008-10-01")), Optional.of(day("2008-12-31")));
        assertThat(facts("year")).hasSize(2);
    }

    @Test
    void yearsThatBeginOnALeapDayBeginOnTheLastOfFebruaryAndOverlapNowhere() {
        period("1", "2008-02-29", "2012-12-31").item("pay-schedule", "gs", "2008-02-29");
        assertThat(facts("year"))
                .containsExactly(
                        "year gs:0 gs 2008-02-29 2009-02-27 2008",
                        "year gs:1 gs 2009-02-28 2010-02-27 2009",
                        "year gs:2 gs 2010-02-28 2011-02-27 2010",
                        "year gs:3 gs 2011-02-28 2012-02-28 2011",
                        "year gs:4 gs 2012-02-29 2013-02-27 2012");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 2008-09-30, 2008",
        "10, 2008-10-01, 2009",
        "10, 2008-12-31, 2009",
        "10, 2009-01-01, 2009",
        "7, 2008-06-30, 2008",
        "7, 2008-07-01, 2009",
        "2, 2008-01-31, 2008",
        "2, 2008-02-01, 2009",
        "12, 2008-11-30, 2008",
        "12, 2008-12-01, 2009",
        "1, 2008-01-01, 2008",
        "1, 2008-12-31, 2008",
        "'', 2008-12-31, 2008",
    })
    void aFiscalYearIsNamedByTheYearInWhichItEnds(String begins, String first, String fiscalYear) {
        var years = fiscalYearFrom(begins)
                .period("1", first, first)
                .item("pay-schedule", "gs", first)
                .facts("year");
        assertThat(years).singleElement().asString().endsWith(" " + fiscalYear);
    }

    @Test
    void engineAndCheckerAgreeOnAnyDays() {
        var kinds = List.of("pay-schedule", "price-base", "asset", "position");
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var test = new CalendarTest().fiscalYearFrom("" + (1 + random.nextInt(12)));
            var from = day("2007-10-01").plusDays(random.nextInt(400));
            for (int i = 0, many = 1 + random.nextInt(5); i < many; i++) {
                var to = from.plusDays(random.nextInt(900));
                test.periods.add(new Period("" + (char) ('a' + random.nextInt(3)) + i, from, to));
                from = to.plusDays(1);
            }
            Collections.shuffle(test.periods, random);
            for (int i = 0; i < 4; i++) {
                var first = Optional.of(day("2000-02-29").plusDays(random.nextInt(5000)))
                        .filter(any -> random.nextInt(5) > 0);
                var last = first.map(any -> any.plusDays(random.nextInt(2000))).filter(any -> random.nextBoolean());
                test.item(kinds.get(random.nextInt(kinds.size())), "i" + i, first, last);
            }
            test.facts();
        }
    }
}
