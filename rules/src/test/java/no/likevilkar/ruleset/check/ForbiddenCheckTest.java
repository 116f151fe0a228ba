package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bid( order == 0.1 )",
                "Bid( order == 1B )",
                "Bid( order == .5 )",
                "Bid( order == 1e3 )",
                "Bid( order == 0x1F )",
                "Bid( priceYear == \"0.1\" )",
                "Bid( priceYear == \"12,50\" )",
                "Bid( order == 3I )"
            })
    void aDecimalLiteralIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-06");
    }

    @Test
    void aDecimalInTheNameOfARuleOrInACommentIsNotOne() {
        assertThat(Sample.codesAfter("a market return on", "a market return, at times 5.5 %, on"))
                .isEmpty();
        assertThat(Sample.codesAfter("when\n", "when // 0.1 would be a binary double\n"))
                .isEmpty();
    }

    @Test
    void aKeyThatHoldsAForbiddenWordIsNotOne() {
        var condition = Sample.GOOD.replace("capital.employed", "debt.average");
        assertThat(Sample.check(condition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bid( order == 1 + 1 )",
                "Bid( order == $unit * 2 )",
                "Bid( order % 2 == 0 )",
                "Bid( $x : order - 1 )",
                "Bid( order == -1 )"
            })
    void arithmeticInAConditionIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital * $rate ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", quotient( $capital, $rate, 1 + 1 ) ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", -$rate ) );"
            })
    void arithmeticInAConsequenceIsRefused(String consequence) {
        assertThat(Sample.codesWithConsequence(consequence)).containsExactly("RS-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modify( $capital ) { }",
                "update( $capital );",
                "retract( $capital );",
                "delete( $capital );",
                "insertLogical( candidate( \"NO-C13\" ) );",
                "System.out.println( $unit );",
                "drools.halt();"
            })
    void aConsequenceThatDoesAnythingButInsertIsRefused(String consequence) {
        assertThat(Sample.codesWithConsequence(consequence)).contains("RS-07");
        assertThat(Sample.codesWithConsequence(Sample.THEN.lines().toList().get(1) + consequence))
                .contains("RS-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop",
                "lock-on-active",
                "date-effective \"2026-01-01\"",
                "timer ( int: 1s )",
                "enabled false",
                "agenda-group \"x\"",
                "auto-focus",
                "activation-group \"x\"",
                "duration 10"
            })
    void anAttributeOfARuleIsRefused(String attribute) {
        assertThat(Sample.codesAfter("when\n", attribute + "\nwhen\n")).contains("RS-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "global java.util.List list",
                "declare Thing name : String end",
                "function int one() { return 1; }",
                "query \"all\" Item( kind == \"asset\" ) end",
                "import accumulate java.lang.Math evil",
                "declare enum Colour RED; end",
                "salience 10",
                "declare window W Item() over window:length( 1 ) end",
                "declare entry-point e end"
            })
    void aDeclarationIsRefused(String declaration) {
        assertThat(Sample.codesAfter(Sample.NAME, declaration + "\n" + Sample.NAME))
                .containsAnyOf("RS-06", "RS-01");
    }

    @Test
    void aRuleThatExtendsAnotherIsRefused() {
        assertThat(Sample.codesAfter("capital employed\"", "capital employed\" extends \"other\""))
                .contains("RS-06");
    }

    @Test
    void aSecondConsequenceIsRefused() {
        assertThat(Sample.codesAfter("end\n", "then[other]\n    insert( $unit );\nend\n"))
                .contains("RS-06");
    }

    @Test
    void aBackslashIsRefusedBecauseItCouldHideCode() {
        assertThat(Sample.codesWithConsequence(
                        "insert( candidate( \"NO-C13\\u0022, evil() ); // \", \"capital.return\" ) );"))
                .contains("RS-06");
        assertThat(Sample.codesAfter("when\n", "when // \\u000a\n")).containsExactly("RS-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.*;",
                "import java.lang.Runtime;",
                "import function java.lang.System.*;",
                "import static java.lang.System.exit;",
                "import no.likevilkar.other.Thing;",
                "import no.likevilkar.model.deeper.Thing;"
            })
    void anImportOutsideTheListIsRefused(String imported) {
        assertThat(Sample.codesAfter(Sample.NAME, imported + "\n" + Sample.NAME))
                .containsExactly("RS-07");
    }
}
