package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.Assessor;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.Standing;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Items of the case file become items of the case, and what is said in them inputs and answers about them. */
class ItemFactsTest {

    private static final String SCHEDULE =
            """
            <items>
              <item kind="pay-schedule" id="gs-2008" name="General Schedule" from="2008-01-06" to="2009-01-03">
                <item kind="position" id="agent" name="Contact representative, GS-7 step 5">
                  <answer key="position.tenure" value="full-time"/>
                  <answer key="position.tenure" value="part-time" assertedBy="bid-b" standing="contested"/>
                  <figure key="position.pay" period="case" value="41210"/>
                  <figure key="position.hours" value="1776" document="overhead" pointer="page 3" assertedBy="officer"
                          standing="accepted"/>
                </item>
              </item>
              <item kind="team" id="crew" name="Crew of bid B" owner="bid-b">
                <item kind="position" id="caller" name="Caller"><figure key="position.pay" period="2025" value="30000"/></item>
              </item>
            </items>""";
    private static final String ASSET =
            """
            <assets>
                <asset id="furniture" name="Kontormøblar" class="equipment">
                  <values period="2025" openingValue="340000" closingValue="260000" depreciation="80000"/>
                </asset>
              </assets>""";

    private static IntakeContext context;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static CaseLoad load(SampleCase sent) {
        return new CaseLoader(context).load("a.zip", sent.zip());
    }

    private static CaseLoad schedule(String what, String instead) {
        assertThat(SCHEDULE).contains(what);
        return load(new SampleCase().change("case.xml", "</support>", "</support>" + SCHEDULE.replace(what, instead)));
    }

    private static Case schedule() {
        CaseLoad load = schedule("", "");
        assertThat(load.problems()).isEmpty();
        return load.theCase().orElseThrow();
    }

    @Test
    void everyItemHasItsKindOwnerNameAndDays() {
        assertThat(schedule().items())
                .filteredOn(item -> !List.of("asset", "support").contains(item.kind()))
                .containsExactlyInAnyOrder(
                        new Item(
                                "pay-schedule",
                                "gs-2008",
                                "unit",
                                "General Schedule",
                                Optional.of(LocalDate.parse("2008-01-06")),
                                Optional.of(LocalDate.parse("2009-01-03"))),
                        new Item("position", "agent", "gs-2008", "Contact representative, GS-7 step 5"),
                        new Item("team", "crew", "bid-b", "Crew of bid B"),
                        new Item("position", "caller", "crew", "Caller"));
    }

    @Test
    void aFigureIsSaidOfItsItemForEachPeriodUnlessItNamesOne() {
        Case theCase = schedule();
        assertThat(inputs(theCase, "position.pay"))
                .extracting(input -> input.subject() + "/" + input.period() + " " + input.value())
                .containsExactly("agent/case 41210", "caller/2025 30000");
        assertThat(inputs(theCase, "position.hours"))
                .extracting(input -> input.subject() + "/" + input.period())
                .containsExactly("agent/2024", "agent/2025");
    }

    @Test
    void whatIsSaidStandsAtItsPathOrWhereItSays() {
        Case theCase = schedule();
        var pay = inputs(theCase, "position.pay").get(0).provenance();
        assertThat(pay.document()).isEqualTo("case.xml");
        assertThat(pay.pointer()).isEqualTo("/case/items/item[1]/item[1]/figure[1]/@value");
        assertThat(pay.standing()).isEqualTo(Standing.ASSERTED);
        var hours = inputs(theCase, "position.hours").get(0).provenance();
        assertThat(hours.document()).isEqualTo("overhead.pdf");
        assertThat(hours.pointer()).isEqualTo("page 3");
        assertThat(hours.assertedBy()).isEqualTo("officer");
        assertThat(hours.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(answers(theCase, "position.tenure"))
                .extracting(answer -> answer.subject() + " " + answer.value() + " by "
                        + answer.provenance().assertedBy() + " at "
                        + answer.provenance().pointer())
                .containsExactly(
                        "agent full-time by unit at /case/items/item[1]/item[1]/answer[1]/@value",
                        "agent part-time by bid-b at /case/items/item[1]/item[1]/answer[2]/@value");
    }

    @Test
    void aBidderSpeaksForWhatBelongsToItsBidThroughOtherItems() {
        assertThat(inputs(schedule(), "position.pay"))
                .extracting(input -> input.provenance().assertedBy())
                .containsExactly("unit", "bid-b");
        Case elsewhere = load(new SampleCase()
                        .change("case.xml", "</support>", "</support>" + SCHEDULE)
                        .change(
                                "case.xml",
                                "</figures>",
                                "<figure subject=\"caller\" key=\"x\" value=\"1\"/></figures>"))
                .theCase()
                .orElseThrow();
        assertThat(inputs(elsewhere, "x"))
                .extracting(input -> input.provenance().assertedBy())
                .containsOnly("bid-b");
    }

    @Test
    void onePartySaysAThingOfAnItemOnce() {
        CaseLoad load = schedule(
                "<figure key=\"position.pay\" period=\"case\"",
                "<figure key=\"position.hours\" assertedBy=\"officer\" period=\"2025\"");
        assertThat(load.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CAS-214");
            assertThat(problem.place()).matches("line \\d+, /case/items/item\\[1]/item\\[1]/figure\\[2]/@value");
            assertThat(problem.found()).isEqualTo("position.hours of agent in 2025 a second time by officer");
        });
        Problem elsewhere = load(new SampleCase()
                        .change("case.xml", "</support>", "</support>" + SCHEDULE)
                        .change(
                                "case.xml",
                                "</figures>",
                                "<figure subject=\"agent\" key=\"position.pay\" period=\"case\" value=\"1\"/></figures>"))
                .problems()
                .get(0);
        assertThat(elsewhere.code()).isEqualTo("CAS-214");
    }

    @Test
    void aFigureInAnItemCanBeMarkedAndBelongsToWhoeverSaysIt() {
        CaseLoad load = load(
                new SampleCase()
                        .change("case.xml", "</support>", "</support>" + SCHEDULE)
                        .change(
                                "case.xml",
                                "</bids>",
                                """
                        </bids><confidential>
                          <mark of="agent/position.pay/case" class="party" reason="r"/>
                          <mark of="caller/position.pay/2025" class="party" reason="r"/>
                        </confidential>"""));
        assertThat(load.problems()).isEmpty();
        assertThat(load.theCase().orElseThrow().confidential())
                .extracting(mark -> mark.of() + " for " + mark.holder())
                .containsExactly("agent/position.pay/case for unit", "caller/position.pay/2025 for bid-b");
    }

    /** What differs is only where it stands. */
    @Test
    void anAssetWrittenAsAnItemIsTheSameCaseWithTheSameVerdict() {
        Case asset = load(new SampleCase()).theCase().orElseThrow();
        Case item = load(new SampleCase()
                        .change("case.xml", ASSET, "")
                        .change(
                                "case.xml",
                                "</support>",
                                """
                                </support>
                                <items>
                                  <item kind="asset" id="furniture" name="Kontormøblar">
                                    <answer key="asset.class" value="equipment"/>
                                    <figure key="asset.opening-value" period="2025" value="340000"/>
                                    <figure key="asset.closing-value" period="2025" value="260000"/>
                                    <figure key="asset.depreciation" period="2025" value="80000"/>
                                  </item>
                                </items>"""))
                .theCase()
                .orElseThrow();
        assertThat(item.items()).containsExactlyInAnyOrderElementsOf(asset.items());
        assertThat(said(item)).containsExactlyInAnyOrderElementsOf(said(asset));
        assertThat(verdict(item)).isEqualTo(verdict(asset)).contains("asset.opening-value");
    }

    private static List<String> said(Case theCase) {
        return Stream.concat(
                        theCase.inputs().stream()
                                .map(i -> i.subject()
                                        + i.key()
                                        + i.period()
                                        + i.value()
                                        + i.provenance().assertedBy()
                                        + i.provenance().standing()),
                        theCase.answers().stream()
                                .map(a -> a.subject()
                                        + a.key()
                                        + a.value()
                                        + a.provenance().assertedBy()
                                        + a.provenance().standing()))
                .toList();
    }

    private static String verdict(Case theCase) {
        byte[] json = Assessor.builtIn().assess(theCase).verdictJson(Processing.COMPLETED);
        return new String(json, StandardCharsets.UTF_8).replaceAll("\"trace\":\\{[^}]*}", "");
    }

    private static List<Input> inputs(Case theCase, String key) {
        return theCase.inputs().stream().filter(i -> i.key().equals(key)).toList();
    }

    private static List<Answer> answers(Case theCase, String key) {
        return theCase.answers().stream().filter(a -> a.key().equals(key)).toList();
    }
}
