package no.likevilkar.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.likevilkar.check.rule.Condition.Binding;
import no.likevilkar.check.rule.Condition.Bound;
import no.likevilkar.check.rule.Condition.Collect;
import no.likevilkar.check.rule.Condition.Collected;
import no.likevilkar.check.rule.Condition.Comparison;
import no.likevilkar.check.rule.Condition.Exists;
import no.likevilkar.check.rule.Condition.Literal;
import no.likevilkar.check.rule.Condition.Not;
import no.likevilkar.check.rule.Condition.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the rules, each construct and each refusal. */
class RuleReaderTest {

    private static final String UNIT = "PublicUnit( $unit : id ) ";

    private static Condition condition(String text) {
        var conditions = RuleText.figure(UNIT + text, "zero()").conditions();
        assertThat(conditions).hasSize(2);
        return conditions.get(1);
    }

    @Test
    void aRuleSaysItsNameItsMetadataAndWhereItStands() {
        var rule = RuleText.figure(UNIT, "zero()");
        assertThat(rule.id()).isEqualTo("NO-X01");
        assertThat(rule.sentence()).isEqualTo("a rule");
        assertThat(rule.phase()).isEqualTo("candidate");
        assertThat(rule.basis()).containsExactly("A", "B");
        assertThat(rule.force()).isEqualTo("LAW");
        assertThat(rule.needs()).containsExactly("a.b");
        assertThat(rule.gives()).containsExactly("x.y");
        assertThat(rule.line()).isGreaterThan(40);
    }

    @Test
    void aPatternHoldsBindingsAndComparisonsInWrittenOrder() {
        var text = "Figure( subject == $unit, key in ( \"a\", \"b\" ), period != \"case\", $p : period, $f : this )";
        assertThat(condition(text))
                .isEqualTo(new Pattern(
                        "Figure",
                        Optional.empty(),
                        List.of(
                                new Comparison("subject", true, List.of(new Bound("$unit"))),
                                new Comparison("key", true, List.of(new Literal("a"), new Literal("b"))),
                                new Comparison("period", false, List.of(new Literal("case"))),
                                new Binding("$p", "period"),
                                new Binding("$f", "this")),
                        text));
    }

    @Test
    void truthsAndConstantsAreLiterals() {
        assertThat(condition("PriceLine( option == false, bid not in ( $unit ) )"))
                .extracting(one -> ((Pattern) one).constraints())
                .isEqualTo(List.of(
                        new Comparison("option", true, List.of(new Literal(false))),
                        new Comparison("bid", false, List.of(new Bound("$unit")))));
        assertThat(condition("Selected( step == Step.OMITTED )"))
                .extracting(one -> ((Pattern) one).constraints())
                .isEqualTo(List.of(new Comparison("step", true, List.of(new Literal("OMITTED")))));
    }

    @Test
    void aFactIsBoundByAVariableBeforeItsPattern() {
        assertThat(((Pattern) condition("$cost : CostLine( owner == $unit )")).variable())
                .contains("$cost");
    }

    @Test
    void notAndExistsHoldOneConditionOrSeveral() {
        assertThat(((Not) condition("not Bid()")).inner()).hasSize(1);
        var group = (Exists) condition(
                "exists ( Item( kind == \"asset\", $a : id ) and not Answer( subject == $a, key == \"k\" ) )");
        assertThat(group.inner()).hasSize(2);
        assertThat(group.inner().get(1)).isInstanceOf(Not.class);
        assertThat(((Not) condition("not ( Bid() and not ( Bid() and exists Bid() ) )")).inner())
                .hasSize(2);
    }

    @Test
    void anAccumulateCollectsFiguresOverOneOrSeveralPatterns() {
        var collect = (Collect)
                condition(
                        "accumulate( PriceLine( $l : id ) and Figure( subject == $l, key == \"k\", $f : this ); $all : collectList( $f ) )");
        assertThat(collect.inner()).hasSize(2);
        assertThat(collect.lists()).containsExactly(new Collected("$all", "$f"));
    }

    @Test
    void theSourceOfAConditionHasAllItsWhiteSpaceNormalised() {
        assertThat(condition("not  Figure( subject == $unit, // whose\n\t key ==\n\"k\" /* which */ )")
                        .source())
                .isEqualTo("not Figure( subject == $unit, key == \"k\" )");
    }

    @Test
    void severalRulesOfAFileAreReadInOrder() {
        var one = RuleText.file(UNIT, "met( \"NO-X01\", $unit, \"case\" )");
        var second = one.substring(one.indexOf("rule \"")).replace("NO-X01", "NO-X02");
        assertThat(RuleReader.read("x.drl", one + second)).extracting(Rule::id).containsExactly("NO-X01", "NO-X02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eval( true )|found eval; expected a pattern, not, exists or, outermost, accumulate",
                "Bid() or Bid()|found or; expected a pattern",
                "forall( Bid() )|found forall; expected a pattern",
                "Object()|found Object; expected a pattern",
                "$x : Bid() from $unit|found from; expected a pattern",
                "Figure( key == \"a\" && period == \"b\" )|found &; expected names",
                "Figure( key.length == 1 )|found key.length of Figure; expected one of [id, key, period,",
                "Figure( value == \"1\" )|found value of Figure; expected one of",
                "Figure( key > \"a\" )|found >; expected names",
                "Figure( key matches \"a\" )|found matches; expected ==, !=, in or not in",
                "Figure( key == 1 )|found 1; expected a value that is text",
                "Figure( key == Step.NONE )|found Step.NONE; expected a value that is text",
                "Figure( step == \"NONE\" )|found \"NONE\"; expected a value that is Step",
                "Figure( step == Step.OTHER )|found Step.OTHER; expected a value that is Step",
                "Figure( step == PriceBasis.CONCESSION )|found PriceBasis.CONCESSION; expected a value that is Step",
                "PriceLine( option == \"false\" )|found \"false\"; expected a value that is true or false",
                "Figure( key == $nobody )|found $nobody; expected a variable bound before",
                "Parameter( $f : figure, key == $f )|found $f; expected a value that is text",
                "Parameter( figure == $unit )|found figure of Parameter compared; expected a comparison of texts, never of size",
                "Period( from == $unit )|found from of Period compared",
                "Period( $unit : id )|found $unit bound a second time; expected each variable bound once",
                "not Bid( $b : id ) Bid( $b : id )|found $b bound a second time",
                "not Bid( $b : id ) Answer( subject == $b )|found $b; expected a variable bound before",
                "accumulate( Bid( $b : id ); $all : collectList( $b ) )|found collectList( $b ); expected a figure that the accumulate binds",
                "accumulate( Figure( $f : this ); $n : count( $f ) )|found count; expected collectList",
                "accumulate( Figure( $f : this ), $l : collectList( $f ) )|found ,; expected ;",
                "not ( accumulate( Figure( $f : this ); $l : collectList( $f ) ) )|found accumulate; expected a pattern",
                "Figure( $f : this ) accumulate( Bid(); $l : collectList( $f ) )|found collectList( $f )",
                "Bid( id == \"a\\u0022\" )|found a backslash; expected a quoted text on one line, without escapes",
                "Bid( id == 'a' )|found '; expected names",
                "Bid( id == \"a )|found a quoted text that goes on after its line",
                "Bid( $ : id )|found $ without a name",
                "Bid( /* )|found a comment without an end; expected */",
                "Bid( id == \u00ab )|found \u00ab; expected names",
            })
    void whatIsNoConditionIsRefused(String text, String message) {
        assertThatThrownBy(() -> RuleText.figure(UNIT + "\n" + text, "zero()"))
                .isInstanceOf(RuleTextException.class)
                .hasMessageMatching("(?s)x\\.drl line \\d+: .*")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "System.exit( 0 )|found System.exit; expected a conclusion that the head imports",
                "new Figure()|found new; expected a conclusion",
                "zero()|found zero; expected a conclusion",
                "figure( \"NO-X02\", $unit, \"case\", \"k\", zero() )|found \"NO-X02\"; expected the rule's own id, \"NO-X01\"",
                "figure( $unit, $unit, \"case\", \"k\", zero() )|found $unit; expected the rule's own id",
                "figure( \"NO-X01\", $unit, \"case\", \"k\" )|found ); expected ,",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", $f )|found $f; expected a formula that the head imports",
                "figure( \"NO-X01\", $f, \"case\", \"k\", zero() )|found $f; expected a variable of the conditions that is: text",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", sum( $unit ) )|found $unit; expected a variable of the conditions that is: Figure",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", sum( $f, 1 ) )|found 1; expected a formula",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", sum( $f ) + zero() )|found +; expected names",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", product( $f ) )|found ); expected ,",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", quotient( $f, $f, 123 ) )|found 123; expected a whole number of at most two digits",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", quotient( $f, $f, -1 ) )|found -; expected names",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", choose( zero(), $f, $f ) )|found zero; expected a comparison that the head imports",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", lookup( $f, $f ) )|found lookup; expected a formula",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", presentValue( $f, $f, 2 ) )|found presentValue; expected a formula",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", sum( allocate( $f, $f, 0, 2 ) ) )|found allocate; expected a formula",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", sum( $f.formula() ) )|found $f; expected a variable of the conditions that holds a figure",
                "figure( \"NO-X01\", $unit, \"case\", \"k\", $f.toString() )|found $f; expected a formula",
                "netted( \"NO-X01\", $f, \"k\" )|found $f; expected a variable of the conditions that is: CostLine",
                "met( \"NO-X01\", $unit, \"case\" ) ); insert( zero()|found insert; expected end",
            })
    void whatIsNoConclusionIsRefused(String conclusion, String message) {
        assertThatThrownBy(() -> RuleText.rule(UNIT + "Figure( key == \"k\", $f : this )", conclusion))
                .isInstanceOf(RuleTextException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import no.likevilkar.model.Bid;|import java.lang.Runtime;|found import java.lang.Runtime; expected a kind of fact",
                "import no.likevilkar.model.Bid;|import no.likevilkar.fact.Bid;|found import no.likevilkar.fact.Bid",
                "import no.likevilkar.model.Bid;|import function java.lang.System.exit;|found import function java.lang.System.exit",
                "import no.likevilkar.model.Bid;|import function no.likevilkar.fact.Conclusions.sum;|found import function",
                "import no.likevilkar.model.Bid;|global java.util.List list;|found global; expected rule",
                "import no.likevilkar.model.Bid;|function void f() { }|found {; expected names",
                "import no.likevilkar.model.Bid;|query x() Bid() end|found query; expected rule",
                "dialect \"java\"|dialect \"mvel\"|expected dialect \"java\"",
                "ruleflow-group \"candidate\"|ruleflow-group \"later\"|found phase \"later\"; expected one of [scope,",
                "@phase(candidate)|@phase(compare)|found @phase[compare] of rule NO-X01; expected the phase of the file, candidate",
                "@gives(x.y)|@gives(x.y) salience 10|found salience; expected when",
                "@force(LAW)||found rule NO-X01 without @force",
                "@force(LAW)|@force(LAW) @force(LAW)|found @force a second time",
                "@force(LAW)|@loud(yes)|found @loud; expected one of @phase",
                "@force(LAW)|@force()|found ); expected a word without quotes",
                "\"NO-X01 a rule\"|\"NO-X01\"|found rule \"NO-X01\"; expected an id, a blank and a sentence",
                "PublicUnit( $unit : id )||found then; expected a pattern",
                "import no.likevilkar.model.PublicUnit;||found PublicUnit; expected a type that the head imports",
                "import function no.likevilkar.fact.Conclusions.met;||found met; expected a conclusion that the head imports",
                "end|rule|found rule; expected end",
            })
    void whatIsNoHeadOrNoRuleIsRefused(String replaced, String by, String message) {
        String file = RuleText.file(UNIT, "met( \"NO-X01\", $unit, \"case\" )");
        assertThat(file).contains(replaced);
        String changed = file.replace(replaced, by == null ? "" : by);
        assertThatThrownBy(() -> RuleReader.read("x.drl", changed))
                .isInstanceOf(RuleTextException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anIdThatOccursTwiceIsRefused() {
        var one = RuleText.file(UNIT, "met( \"NO-X01\", $unit, \"case\" )");
        assertThatThrownBy(() -> RuleReader.read("x.drl", one + one.substring(one.indexOf("rule \""))))
                .hasMessageContaining("found rule NO-X01 a second time; expected each id once");
    }

    @Test
    void aFileWithoutEndIsRefusedByItsLength() {
        assertThatThrownBy(() -> RuleReader.read("x.drl", "a".repeat(Tokenizer.LONGEST + 1)))
                .hasMessage("x.drl line 1: found 100001 characters; expected at most 100000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "exists ", "not ( ", "not ( Bid() and "})
    void deepNestingIsRefused(String nested) {
        assertThatThrownBy(() -> RuleText.figure(UNIT + nested.repeat(2_000) + "Bid()", "zero()"))
                .isInstanceOf(RuleTextException.class)
                .hasMessageContaining("expected conditions at most 8 deep");
    }

    @Test
    void deepFormulasAreRefused() {
        assertThatThrownBy(() -> RuleText.figure(UNIT, "negative( ".repeat(5_000) + "zero()"))
                .isInstanceOf(RuleTextException.class)
                .hasMessageContaining("expected formulas at most 16 deep");
    }

    @Test
    void aFileThatBreaksOffAnywhereIsRefused() {
        String file = RuleText.file(UNIT + "not Bid()", "met( \"NO-X01\", $unit, \"case\" )");
        int from = file.indexOf("rule \"") + 1;
        for (int end = from; end < file.length() - 1; end++) {
            String broken = file.substring(0, end);
            assertThatThrownBy(() -> RuleReader.read("x.drl", broken)).isInstanceOf(RuleTextException.class);
        }
    }
}
