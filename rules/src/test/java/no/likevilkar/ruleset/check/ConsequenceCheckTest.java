package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequenceCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", sum( $capital, product( $capital, $rate.figure() ) ) ) );",
                "insert( candidate( \"NO-C13\", $unit, \"case\", \"capital.return\", quotient( $capital, $rate, 4 ) ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) ); // a comment is fine"
            })
    void oneInsertOfAKnownConclusionIsAllowed(String consequence) {
        assertThat(Sample.codesWithConsequence(consequence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( candidate( \"NO-C13\", java.lang.Runtime.getRuntime(), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", Runtime.getRuntime().exec( \"true\" ), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $unit == $p ? $unit : $p, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", \"a\" + $unit, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", new String( \"a\" ), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", Map.Entry.class, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", Map.Entry.comparingByKey(), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", () -> $unit, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $unit::toString, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $unit.length, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $rate.getClass(), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $rate.figure( 1 ), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $rate.figure().getClass(), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", figure().figure(), $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", (Object) $unit, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $x = $unit, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $x[0], $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", null, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", kcontext, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", drools, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", 123456, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", product( java.lang.System.getenv() ), $p, \"capital.return\", $capital ) );",
                "insert( no.likevilkar.fact.Conclusions.candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "insert( this.candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "insert( <String>candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "drools.insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ), true );",
                "insert( $capital );",
                "insert( new Object() );",
                "if ( true ) insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "{ insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) ); }",
                "} static { insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "Object o = candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ); insert( o );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) ); System.exit( 1 );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) ); insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", $rate ) );",
                ""
            })
    void aConsequenceWithForeignJavaIsRefused(String consequence) {
        assertThat(Sample.codesWithConsequence(consequence)).contains("RS-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( exec( \"NO-C13\", $unit, $p, \"capital.return\", $capital ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", exec( $capital ) ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", sum( exec( $capital ) ) ) );",
                "insert( candidate( \"NO-C13\", $unit, $p, \"capital.return\", candidate( \"NO-C13\" ) ) );"
            })
    void aFunctionOutsideTheListsIsRefused(String consequence) {
        assertThat(Sample.codesWithConsequence(consequence)).contains("RS-07");
    }

    @Test
    void anotherRulesIdIsRefused() {
        assertThat(Sample.codesAfter("candidate( \"NO-C13\"", "candidate( \"NO-C14\""))
                .containsExactly("RS-07");
        assertThat(Sample.codesAfter("candidate( \"NO-C13\"", "candidate( $unit"))
                .contains("RS-07");
    }

    @Test
    void theIdMayStandWithItsPartOrWithout() {
        var part = Sample.GOOD.replace("rule \"NO-C13 ", "rule \"NO-C13/rate ");
        assertThat(Sample.check(part)).isEmpty();
        assertThat(Sample.check(part.replace("candidate( \"NO-C13\"", "candidate( \"NO-C13/rate\"")))
                .isEmpty();
        assertThat(Sample.codes(Sample.check(part.replace("candidate( \"NO-C13\"", "candidate( \"NO-C13/other\""))))
                .containsExactly("RS-07");
    }
}
