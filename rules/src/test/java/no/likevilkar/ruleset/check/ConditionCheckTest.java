package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item( kind == \"asset\", owner == $unit, $a : id )",
                "Item( kind == \"asset\", owner != $unit )",
                "Item( kind in ( \"asset\", \"support\" ), owner in ( $unit ) )",
                "Item( kind == \"asset\", id not in ( \"a\", \"b\" ) )",
                "exists( Item( kind == \"asset\" ) and Item( kind == \"support\" ) )",
                "not( Item( kind == \"asset\", $i : id ) and not Answer( subject == $i, key == \"full.cost\", value == \"yes\" ) )",
                "accumulate( Item( kind == \"asset\", $a : id ); $all : collectList( $a ), $n : count( $a ); $n > 0 )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : count( $a ); $n == 0 )",
                "PublicUnit( priceBasis == PriceBasis.SERVICE_FEE )",
                "LedgerLine( artInferred == true, $l : this )",
                "Bid( order < 3 )",
                "Bid( $b : id ) // the cheapest"
            })
    void patternsNotExistsAndAccumulateAreAllowed(String condition) {
        assertThat(Sample.codesWithCondition(condition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( true )",
                "forall( Item( kind == \"asset\" ) Item( owner == $unit ) )",
                "( Item( kind == \"asset\" ) or Item( kind == \"support\" ) )",
                "not ( Item( kind == \"asset\" ) or Item( kind == \"support\" ) )",
                "Item( kind == \"asset\" ) from entry-point \"other\"",
                "$l : java.util.List() from collect( Item( kind == \"asset\" ) )",
                "String() from $unit",
                "Number() from accumulate( Item( kind == \"asset\", $a : id ), count( $a ) )",
                "Number() from accumulate( Item( kind == \"asset\" ), init( int n = 0; ) action( n++; ) result( n ) )",
                "groupby( Item( kind == \"asset\", $a : id ); $a; $n : count( $a ) )",
                "?ask( $unit; )",
                "$u := PublicUnit()",
                "/assets[ id == 3 ]",
                "Item( kind == \"asset\" ) over window:length( 3 )",
                "Item( kind == \"asset\" ) @watch( id )",
                "Item( \"asset\"; )",
                "if ( $unit == \"x\" ) do[other]"
            })
    void otherElementsAreRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).containsAnyOf("RS-04", "RS-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item( kind == \"asset\" && id == \"x\" )",
                "Item( kind == \"asset\", id == \"x\" || id == \"y\" )",
                "Item( kind == \"asset\", $i : id == \"x\" )",
                "Item( kind == \"asset\", id matches \"x.*\" )",
                "Item( kind == \"asset\", id str[startsWith] \"x\" )",
                "Item( kind == \"asset\", !flag )",
                "Item( kind == \"asset\", name > \"x\" )",
                "Item( kind == \"asset\", id == null )",
                "Item( kind == \"asset\", \"x\" == id )",
                "Item( kind == \"asset\", owner.name == \"x\" )",
                "Item( kind == \"asset\", id memberOf $unit )",
                "Item( kind == \"asset\", this != $capital )",
                "Item( kind == \"asset\", id == 'x' )",
                "PublicUnit( priceBasis == Thread.MAX_PRIORITY )",
                "PublicUnit( priceBasis == java.lang.Thread.MAX_PRIORITY )"
            })
    void aConstraintOutsideTheLittleLanguageIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item( kind == \"asset\", java.lang.Runtime.getRuntime() != null )",
                "Item( kind == \"asset\", $r : java.lang.Runtime.getRuntime() )",
                "Item( kind == \"asset\", $r : (java.lang.Runtime.getRuntime()) )",
                "Item( kind == \"asset\", id == java.lang.Runtime.getRuntime().exec( \"true\" ) )",
                "Item( kind == \"asset\", id == ( $unit == \"a\" ? \"b\" : \"c\" ) )",
                "Item( kind == \"asset\", id == \"a\" + $unit )",
                "Item( kind == \"asset\", id == Map.Entry.class )",
                "Item( kind == \"asset\", id in ( \"x\", String.valueOf( 1 ) ) )",
                "Item( kind == \"asset\", eval( System.exit( 1 ) ) )",
                "Item( kind == \"asset\", getId() == \"x\" )",
                "Item( kind == \"asset\", id#length == 1 )",
                "Item( kind == \"asset\", id == new String() )",
                "Item( kind == \"asset\", id == ((String) $unit) )",
                "Item( kind == \"asset\", id[0] == \"x\" )",
                "java.lang.Thread( name == \"x\" )",
                "Runtime()",
                "Object( this == $unit )",
                "accumulate( Item( kind == \"asset\", $a : id ); $s : sum( java.lang.Runtime.getRuntime().availableProcessors() ) )",
                "accumulate( Item( kind == \"asset\", $a : java.lang.System.getenv() ); $s : collectList( $a ) )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : count( $a ); java.lang.Runtime.getRuntime() != null )",
                "accumulate( Runtime( $a : this ); $s : collectList( $a ) )",
                "not( not Item( kind == \"asset\", java.lang.Runtime.getRuntime() != null ) )"
            })
    void aConditionWithForeignJavaIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accumulate( Item( kind == \"asset\", $a : id ); $m : max( $a ) )",
                "accumulate( Item( kind == \"asset\", $a : id ); $m : average( $a ) )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : count( $a ); $n > 1 )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : count( $a ); $n >= 0 )",
                "accumulate( Item( kind == \"asset\", $a : id ); $s : sum( $a ); $s > 0 )",
                "accumulate( Item( kind == \"asset\", $a : id ); $l : collectList( $a ); $l.size() == 1 )",
                "accumulate( Item( kind == \"asset\", $a : id ); $n : count( $a, $a ) )"
            })
    void anAccumulateThatAsksMoreThanWhetherThereIsAnyIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figure( subject == $unit )",
                "Parameter( $x : this )",
                "Item( owner == $unit )",
                "Answer( value == \"yes\" )",
                "Figure( key != \"debt.average\" )",
                "Figure( key == $unit )",
                "not Item()"
            })
    void aFactWithoutItsLiteralIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).containsExactly("RS-04");
    }

    @Test
    void aGenericRuleMayJoinAFigureOnAKeyThatAnotherFactBinds() {
        var joined = "Answer( key == \"debt.average\", $k : value ) Figure( subject == $unit, key == $k, $x : this )";
        var needs = Sample.GOOD.replace("@needs(", "@needs(debt.average, ").replace("then\n", joined + "\nthen\n");
        assertThat(Sample.codes(Sample.check(needs))).containsExactly("RS-04");
        assertThat(Sample.check(needs.replace("@phase", "@generic(true) @phase")))
                .isEmpty();
    }

    @Test
    void aGenericRuleMayNotMatchAnyFigureAtAll() {
        var loose = Sample.GOOD
                .replace("@phase", "@generic(true) @phase")
                .replace("then\n", "Figure( $k : key ) Figure( key == $k )\nthen\n");
        assertThat(Sample.codes(Sample.check(loose))).containsExactly("RS-04");
    }
}
