package no.likevilkar.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.AgencyCase;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items in the wrong place, twice, or without the day from which they count, and what is said of each. */
class ItemCheckTest {

    private static final RuleSet RULE_SET = RuleSets.builtIn().of("us-a76").get(0);

    private final List<Item> items = new ArrayList<>();

    private ItemCheckTest item(String kind, String id, String owner) {
        return item(kind, id, owner, "");
    }

    private ItemCheckTest item(String kind, String id, String owner, String from) {
        var first = Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        items.add(new Item(kind, id, owner, id, first, Optional.empty()));
        return this;
    }

    /** The agency {@code unit}, the bid {@code rival}, and two years that begin on 1 October 2008. */
    private List<Objection> objections() {
        var given = AgencyCase.of(
                List.of(
                        new Period("2", LocalDate.parse("2009-10-01"), LocalDate.parse("2010-09-30")),
                        new Period("1", LocalDate.parse("2008-10-01"), LocalDate.parse("2009-09-30"))),
                List.of(new Bid("rival", "Rival", "US", "2008")),
                items);
        return CaseCheck.objections(given, RULE_SET);
    }

    private String sentence() {
        return new CaseRefusedException(objections()).getMessage();
    }

    @Test
    void aKindThatTheRuleSetDoesNotDeclareIsToldWithThoseItDoes() {
        assertThat(item("vehicle", "bus", "unit").sentence())
                .isEqualTo("CAS-705 item bus: found \"vehicle\"; expected pay-schedule, position, other-pay,"
                        + " contract-administration, factor-year, price-base, material, minor-item, other-cost, fixed-cost,"
                        + " subcontract, asset, additional-cost, outside-cost, incumbent, common-cost, deviation,"
                        + " printed-form. Use a kind of item that the rule set declares.");
    }

    @Test
    void anItemOfNobodyIsToldOnceAndNotAsOneInTheWrongPlace() {
        assertThat(item("asset", "bus", "nobody").objections())
                .extracting(Objection::code)
                .containsExactly("CAS-706");
    }

    @ParameterizedTest
    @CsvSource({"2008-09-30, 0", "2008-10-01, 0", "2008-10-02, 1"})
    void anItemThatBeginsAnewBeginsBeforeOrWithTheCase(String from, int objections) {
        assertThat(item("pay-schedule", "gs", "unit", from).objections()).hasSize(objections);
    }

    @Test
    void anItemThatBeginsAnewAfterTheFirstDayOfTheCaseIsTold() {
        assertThat(item("pay-schedule", "gs", "unit", "2008-10-02").sentence())
                .isEqualTo(
                        "CAS-710 pay-schedule gs: found \"2008-10-02\"; expected a first day on or before 2008-10-01,"
                                + " the first day of the case. Give the day on which it began to hold.");
    }

    @Test
    void anItemThatBeginsAnewOnNoDayIsTold() {
        assertThat(item("price-base", "prices", "rival").sentence())
                .isEqualTo(
                        "CAS-710 price-base prices: found \"no first day\"; expected a first day on or before 2008-10-01,"
                                + " the first day of the case. Give the day on which it began to hold.");
    }

    @Test
    void anItemThatBeginsAnewOnTheFirstDayOfALaterPeriodIsTold() {
        assertThat(item("price-base", "prices", "rival", "2009-10-01").objections())
                .extracting(Objection::code)
                .containsExactly("CAS-710");
    }

    @ParameterizedTest
    @CsvSource({"1910-10-01, 0", "1910-09-30, 1", "1910-09-29, 1", "-999999999-01-01, 1"})
    void anItemThatBeginsAnewHasAtMostAHundredYears(String from, int objections) {
        assertThat(item("pay-schedule", "gs", "unit", from).objections()).hasSize(objections);
    }

    /** A slip in the year of a day would else be a chain of years longer than the proof checker follows. */
    @Test
    void anItemThatBeganAgesBeforeTheCaseIsTold() {
        assertThat(item("pay-schedule", "gs", "unit", "0208-01-06").sentence())
                .isEqualTo("CAS-713 pay-schedule gs: found \"0208-01-06\"; expected at most 100 years up to 2010-09-30,"
                        + " the last day of the case. Correct its first day or the periods.");
    }

    @Test
    void anItemThatDoesNotBeginAnewMayBeginOnAnyDayOrNone() {
        item("asset", "bus", "unit", "2009-05-01").item("asset", "hall", "unit", "1808-05-01");
        assertThat(item("asset", "truck", "unit").objections()).isEmpty();
    }

    @Test
    void anItemInAnItemOfAnotherKindIsTold() {
        item("asset", "bus", "unit");
        assertThat(item("position", "driver", "bus").sentence())
                .isEqualTo("CAS-711 position driver: found \"in asset bus\"; expected pay-schedule."
                        + " Put it into an item of such a kind, or name the owner.");
    }

    @Test
    void anItemOfAProviderThatBelongsInAnItemIsTold() {
        assertThat(item("position", "driver", "unit").sentence())
                .isEqualTo("CAS-711 position driver: found \"in provider unit\"; expected pay-schedule."
                        + " Put it into an item of such a kind, or name the owner.");
    }

    @Test
    void anItemInAnItemThatBelongsToAProviderIsTold() {
        item("pay-schedule", "gs", "unit", "2008-01-06");
        assertThat(item("asset", "bus", "gs").sentence())
                .isEqualTo("CAS-711 asset bus: found \"in pay-schedule gs\"; expected provider."
                        + " Put it into an item of such a kind, or name the owner.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "rival"})
    void theUnitAndABidAreProviders(String owner) {
        item("pay-schedule", "gs", owner, "2008-01-06").item("position", "clerk", "gs");
        assertThat(item("other-pay", "overtime", "clerk")
                        .item("asset", "bus", owner)
                        .objections())
                .isEmpty();
    }

    @Test
    void anItemOfAKindThatSaysNothingOfItsOwnerMayBelongToAny() {
        item("asset", "bus", "unit");
        assertThat(item("deviation", "d", "bus").item("incumbent", "i", "rival").objections())
                .isEmpty();
    }

    @Test
    void oneOfAKindOfWhichThereIsOneIsNoObjectionAndTwoAre() {
        item("printed-form", "form-b", "unit");
        assertThat(objections()).isEmpty();
        assertThat(item("printed-form", "form-a", "unit").sentence())
                .isEqualTo("CAS-712 printed-form: found \"form-a, form-b\"; expected one printed-form."
                        + " Keep the one that the case is about.");
    }
}
