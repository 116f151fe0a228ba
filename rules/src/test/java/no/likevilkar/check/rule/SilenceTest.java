package no.likevilkar.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.rule.Because.BarredBy;
import no.likevilkar.check.rule.Because.Needs;
import no.likevilkar.check.rule.Because.NoSubject;
import no.likevilkar.check.rule.Silence.Step;
import org.junit.jupiter.api.Test;

/** For whom a rule did not fire, and the first condition that is why. */
class SilenceTest {

    private static final String UNIT = "PublicUnit( $unit : id ) ";

    private final List<Fact> facts = new ArrayList<>(List.of(
            Facts.unit("unit", "Unit", "Buyer", "parking", "parking", "CONCESSION", "I"),
            Facts.period("2024", LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")),
            Facts.period("2025", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"))));

    private SilenceTest with(Fact... more) {
        facts.addAll(List.of(more));
        return this;
    }

    private static Fact figure(String subject, String key, String period, String from) {
        return Facts.figure(subject, key, period, from, "NONE", Node.of("stated"));
    }

    private Silence silence(String conditions, String conclusion) {
        return Silence.of(List.of(RuleText.rule(conditions, conclusion)), facts);
    }

    private List<Step> steps(String conditions, String conclusion) {
        return silence(conditions, conclusion).steps();
    }

    @Test
    void aRuleThatFiredForEverySubjectAndPeriodIsNotSilent() {
        var silence = silence(UNIT + "Period( $p : id )", "met( \"NO-X01\", $unit, $p )");
        assertThat(silence.steps()).isEmpty();
        assertThat(silence.firings()).hasSize(2);
    }

    @Test
    void aMissingFactIsNamedByItsConditionAndKeyForThePeriodsThatLackIt() {
        with(figure("unit", "a", "2024", "input"));
        assertThat(steps(
                        UNIT + "Figure( subject == $unit, key == \"a\",   $p : period )",
                        "met( \"NO-X01\", $unit, $p )"))
                .containsExactly(new Step(
                        "NO-X01",
                        List.of("unit/2025"),
                        new Needs("Figure( subject == $unit, key == \"a\", $p : period )", "a")));
    }

    @Test
    void theFirstConditionWithoutAMatchIsTheReason() {
        with(figure("unit", "b", "2024", "input"), figure("unit", "a", "2025", "input"));
        assertThat(steps(
                        UNIT
                                + "Figure( subject == $unit, key == \"a\", $p : period ) Figure( subject == $unit, key == \"b\", period == $p )",
                        "met( \"NO-X01\", $unit, $p )"))
                .extracting(Step::about, step -> ((Needs) step.because()).key())
                .containsExactly(tuple(List.of("unit/2024"), "a"), tuple(List.of("unit/2025"), "b"));
    }

    @Test
    void subjectsWithOneReasonStandTogether() {
        with(Facts.bid("a", "A", "NO", "2024"), Facts.bid("b", "B", "NO", "2024"));
        assertThat(steps(
                        "Bid( $bid : id ) Answer( subject == $bid, key == \"k\", value == \"yes\" )",
                        "flag( \"NO-X01\", $bid, \"F\" )"))
                .containsExactly(new Step(
                        "NO-X01",
                        List.of("a", "b"),
                        new Needs("Answer( subject == $bid, key == \"k\", value == \"yes\" )", "k")));
    }

    @Test
    void aNotNamesTheFirstFactsThatBarTheRule() {
        with(Facts.item("asset", "house", "unit", "House"), Facts.answer("house", "asset.class", "building"));
        with(Facts.item("asset", "hut", "unit", "Hut"), Facts.answer("hut", "asset.class", "building"));
        assertThat(steps(
                        UNIT
                                + "not ( Item( kind == \"asset\", $a : id ) and Answer( subject == $a, key == \"asset.class\" ) )",
                        "met( \"NO-X01\", $unit, \"case\" )"))
                .containsExactly(new Step(
                        "NO-X01",
                        List.of("unit"),
                        new BarredBy(List.of("answer house/asset.class=building", "item house"))));
    }

    @Test
    void anExistsIsNeededAsAWhole() {
        assertThat(steps(
                        UNIT + "exists ( Bid( $b : id ) and Answer( subject == $b, key == \"k\" ) )",
                        "met( \"NO-X01\", $unit, \"case\" )"))
                .extracting(Step::because)
                .containsExactly(new Needs("exists ( Bid( $b : id ) and Answer( subject == $b, key == \"k\" ) )", "k"));
    }

    @Test
    void aRuleWithoutAnySubjectSaysWhatThereIsNoneOf() {
        assertThat(steps("Bid( $bid : id )", "flag( \"NO-X01\", $bid, \"F\" )"))
                .containsExactly(new Step("NO-X01", List.of(), new NoSubject("Bid")));
        with(Facts.item("measure", "grant", "unit", "Grant"));
        assertThat(steps("Item( kind == \"asset\", $a : id )", "met( \"NO-X01\", $a, \"case\" )"))
                .containsExactly(new Step("NO-X01", List.of(), new NoSubject("Item asset")));
    }

    @Test
    void aRuleOnCostLinesIsSilentForEveryOtherLineInItsOwnPeriod() {
        for (var id : List.of("l1", "l2")) {
            with(Facts.ledgerLine(id, "unit", id.equals("l1") ? "2024" : "2025", "1", "", "010", false));
        }
        with(Facts.costLine(
                "l1", "unit", "2024", "FUND", "fund", "NO-L02", figure("l1", "line.amount", "2024", "input")));
        var condition = "$cost : CostLine( use == \"fund\", $amount : amount )";
        assertThat(steps(condition, "corrected( \"NO-X01\", $cost, \"out.fund\", negative( $amount ) )"))
                .containsExactly(new Step("NO-X01", List.of("l2/2025"), new Needs(condition, null)));
        assertThat(steps(
                        "LedgerLine( artInferred == true, $line : id, $p : period )",
                        "notMet( \"NO-X01\", $line, $p )"))
                .extracting(Step::about)
                .containsExactly(List.of("l1/2024", "l2/2025"));
    }

    @Test
    void aRuleOfEvidenceDidNotSeeTheFigureThatIsAssumedForItsOwnGap() {
        with(figure("unit", "a", "case", "gap"));
        var text = RuleText.file(
                        UNIT + "not Figure( subject == $unit, key == \"a\" )",
                        "gap( \"NO-X01\", $unit, \"case\", \"a\" )")
                .replace("candidate", "evidence");
        var silence = Silence.of(RuleReader.read("x.drl", text), facts);
        assertThat(silence.steps()).isEmpty();
        assertThat(silence.firings()).hasSize(1);
    }

    @Test
    void aReasonIsWrittenAsAMap() {
        assertThat(new Needs("Bid()", null).tree())
                .containsEntry("needs", "Bid()")
                .containsEntry("key", null);
        assertThat(new BarredBy(List.of("bid a")).tree()).containsEntry("barredBy", List.of("bid a"));
        assertThat(new NoSubject("Bid").tree()).containsEntry("noSubject", "Bid");
    }
}
