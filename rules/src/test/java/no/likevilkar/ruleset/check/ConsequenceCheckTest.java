package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.stream.Stream;
import no.likevilkar.figure.Formulas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "presentValue( $flows, $rate.figure(), 2 )|presentValue over a collected list, which has no order",
                "sum( $capital, allocate( $capital, $flows, 0, 2 ) )|allocate over a collected list, which has no order"
            })
    void aFormulaThatRestsOnTheOrderOfACollectedListIsRefused(String formula, String found) {
        String rule = Sample.GOOD
                .replace(
                        Sample.THEN,
                        "    accumulate( Figure( subject == $unit, key == \"debt.average\", $f : this ); $flows : collectList( $f ) )\n"
                                + Sample.THEN)
                .replace("@needs(capital.employed", "@needs(debt.average, capital.employed")
                .replace("product( $capital, $rate.figure() )", formula);
        assertThat(Sample.check(rule)).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("RS-07");
            assertThat(violation.rule()).isEqualTo("NO-C13");
            assertThat(violation.found()).isEqualTo(found);
            assertThat(violation.expected()).contains("the same in any order");
        });
    }

    /** A formula that takes a list is either known to rest on its order, or gives the same in any. */
    @Test
    void everyFormulaOfTheEngineThatTakesAListIsSortedOrRefused() {
        var takeLists = Stream.of(Formulas.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(Collection.class::isAssignableFrom))
                .map(Method::getName)
                .distinct();
        assertThat(takeLists)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ConsequenceCheck.ORDERED.stream(),
                                Stream.of("sum", "count", "compound", "lookup", "band"))
                        .toList());
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
