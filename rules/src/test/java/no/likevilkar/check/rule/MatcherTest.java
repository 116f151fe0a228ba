package no.likevilkar.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import org.junit.jupiter.api.Test;

/** Joining of conditions, and what a match rests on. */
class MatcherTest {

    private static final String UNIT = "PublicUnit( $unit : id ) ";
    private static final String ALL =
            "accumulate( Figure( subject == $unit, key == \"a\", $f : this ); $all : collectList( $f ) ) ";

    private final List<Fact> facts = new ArrayList<>(List.of(
            Facts.unit("unit", "Unit", "Buyer", "parking", "parking", "CONCESSION", "I"),
            Facts.period("2024", LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")),
            Facts.period("2025", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"))));

    private MatcherTest with(Fact... more) {
        facts.addAll(List.of(more));
        return this;
    }

    private static Fact figure(String subject, String key, String period) {
        return Facts.figure(subject, key, period, "input", "NONE", Node.of("stated"));
    }

    private List<Match> matches(String conditions) {
        return new Matcher(new Store(facts)).matches(RuleText.figure(UNIT + conditions, "zero()"));
    }

    @Test
    void everyCombinationOfFactsIsAMatch() {
        assertThat(matches("Period( $p : id ) Period( $q : id )"))
                .extracting(Match::on)
                .containsExactly(
                        List.of("period 2024", "unit unit"),
                        List.of("period 2024", "period 2025", "unit unit"),
                        List.of("period 2024", "period 2025", "unit unit"),
                        List.of("period 2025", "unit unit"));
    }

    @Test
    void aVariableJoinsConditions() {
        with(figure("unit", "a", "2024"), figure("unit", "b", "2025"), figure("other", "b", "2024"));
        assertThat(
                        matches(
                                "Figure( key == \"a\", $s : subject, $p : period ) Figure( subject == $s, key == \"b\", period == $p )"))
                .isEmpty();
        assertThat(
                        matches(
                                "Figure( key == \"a\", $s : subject, $p : period ) Figure( subject == $s, key == \"b\", period != $p )"))
                .hasSize(1);
    }

    @Test
    void aVariableBoundInAPatternHoldsInTheRestOfIt() {
        with(Facts.mapping("t", "x", "x"), Facts.mapping("t", "y", "z"));
        assertThat(matches("Mapping( $a : from, to == $a )"))
                .extracting(Match::on)
                .containsExactly(List.of("mapping t/x", "unit unit"));
    }

    @Test
    void truthsAndConstantsAreCompared() {
        with(Facts.priceLine("l1", "a", "2024", "calls", "call", true));
        assertThat(matches("PriceLine( option == true )")).hasSize(1);
        assertThat(matches("PriceLine( option == false )")).isEmpty();
        assertThat(matches("exists PublicUnit( priceBasis in ( PriceBasis.SERVICE_FEE, PriceBasis.CONCESSION ) )"))
                .hasSize(1);
        assertThat(matches("exists PublicUnit( priceBasis not in ( PriceBasis.SERVICE_FEE, PriceBasis.CONCESSION ) )"))
                .isEmpty();
    }

    @Test
    void aNotHoldsWhereNothingMatchesAndRestsOnNothing() {
        assertThat(matches("not Bid()")).extracting(Match::on).containsExactly(List.of("unit unit"));
        with(Facts.bid("a", "A", "NO", "2024"));
        assertThat(matches("not Bid()")).isEmpty();
        assertThat(matches("not Bid( country == \"SE\" )")).hasSize(1);
    }

    @Test
    void aNotOfSeveralNeedsThemTogetherToFail() {
        String text = "not ( Item( kind == \"asset\", $a : id ) and not Figure( subject == $a, key == \"rent\" ) )";
        assertThat(matches(text)).hasSize(1);
        with(Facts.item("asset", "house", "unit", "House"));
        assertThat(matches(text)).isEmpty();
        with(figure("house", "rent", "2024"));
        assertThat(matches(text)).hasSize(1);
    }

    @Test
    void anExistsGivesOneMatchHoweverManyFactsAndRestsOnNone() {
        assertThat(matches("exists Bid()")).isEmpty();
        with(Facts.bid("a", "A", "NO", "2024"), Facts.bid("b", "B", "NO", "2024"));
        assertThat(matches("exists Bid()")).extracting(Match::on).containsExactly(List.of("unit unit"));
    }

    @Test
    void anAccumulateOfNothingIsAnEmptyListAndTheRuleStillFires() {
        assertThat(matches(ALL)).extracting(match -> match.values().get("$all")).containsExactly(List.of());
        var sum = new Matcher(new Store(facts)).matches(RuleText.figure(UNIT + ALL, "sum( $all )"));
        assertThat(formula(sum)).isEqualTo(List.of("sum"));
    }

    @Test
    void anAccumulateRestsOnWhatItCollectsInOrderOfId() {
        with(figure("unit", "a", "2025"), figure("unit", "a", "2024"), figure("unit", "b", "2024"));
        var sum = new Matcher(new Store(facts)).matches(RuleText.figure(UNIT + ALL, "sum( $all )"));
        assertThat(sum.get(0).on()).containsExactly("figure unit/a/2024", "figure unit/a/2025", "unit unit");
        assertThat(formula(sum)).isEqualTo(List.of("sum", "unit/a/2024", "unit/a/2025"));
    }

    @Test
    void whatIsCollectedTwiceCountsTwiceAndIsNamedOnce() {
        with(figure("unit", "a", "2025"));
        var sum = new Matcher(new Store(facts))
                .matches(RuleText.figure(
                        UNIT
                                + "accumulate( Period( $p : id ) and Figure( subject == $unit, key == \"a\", $f : this ); $all : collectList( $f ) )",
                        "sum( $all )"));
        assertThat(formula(sum)).isEqualTo(List.of("sum", "unit/a/2025", "unit/a/2025"));
        assertThat(sum.get(0).on()).containsExactly("figure unit/a/2025", "unit unit");
    }

    @Test
    void aCollectedAmountIsAFigureAndItsCostLineIsNotNamed() {
        with(Facts.costLine("l1", "unit", "2024", "WAGES", "own-cost", "NO-L02", figure("l1", "line.amount", "2024")));
        assertThat(matches("accumulate( CostLine( owner == $unit, $f : amount ); $all : collectList( $f ) )")
                        .get(0)
                        .on())
                .containsExactly("figure l1/line.amount/2024", "unit unit");
    }

    @Test
    void aMatchTellsSubjectAndPeriodOfWhatItGives() {
        with(Facts.costLine("l1", "unit", "2024", "FUND", "fund", "NO-L02", figure("l1", "line.amount", "2024")));
        var line = new Matcher(new Store(facts))
                .matches(
                        RuleText.rule("$cost : CostLine( use == \"fund\" )", "netted( \"NO-X01\", $cost, \"net.x\" )"));
        assertThat(line.get(0).about()).isEqualTo("l1/2024");
        assertThat(line.get(0).firing().gave()).isEqualTo("treatment l1/net.x/2024");
        assertThat(matches("").get(0).about()).isEqualTo("unit");
    }

    @Test
    void aRuleMadeToExhaustTheCheckerIsStopped() {
        IntStream.range(0, 2_000).forEach(i -> with(figure("unit", "k" + i, "2024")));
        assertThatThrownBy(() -> matches("Figure( $a : key ) Figure( $b : key ) Figure( $c : key )"))
                .isInstanceOf(Matcher.TooManyMatchesException.class)
                .hasMessageContaining("rule NO-X01 has more matches than can be worked out");
        assertThatThrownBy(
                        () -> matches(
                                "not ( Figure( $a : key ) and Figure( $b : key ) and Figure( $c : key ) and Figure( key == \"none\" ) )"))
                .isInstanceOf(Matcher.TooManyMatchesException.class);
    }

    private static Object formula(List<Match> matches) {
        return ((Node) matches.get(0).conclude().get("formula")).tree();
    }
}
