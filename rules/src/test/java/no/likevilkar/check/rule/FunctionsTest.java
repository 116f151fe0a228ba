package no.likevilkar.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.check.fact.DerivedFacts;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.fact.Conclusions;
import no.likevilkar.figure.Formulas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of consequences: all that the engine has, and what each formula looks like in a trace. */
class FunctionsTest {

    @Test
    void everyWordOfTheEngineIsHereExceptThoseThatNoRuleCanWrite() {
        var engine = Stream.of(Conclusions.class, Formulas.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName())
                .filter(name ->
                        !List.of("lookup", "round", "presentValue", "allocate").contains(name))
                .distinct();
        assertThat(Functions.ALL.keySet()).containsExactlyInAnyOrderElementsOf(engine.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zero()|[0]",
                "one()|[1]",
                "sum()|[sum]",
                "sum( $a, one() )|[sum, unit/a/2025, [1]]",
                "sum( $all )|[sum, unit/a/2025, unit/b/2025]",
                "sum( $rate.figure() )|[sum, parameter/r/2025]",
                "count( $all )|[count, unit/a/2025, unit/b/2025]",
                "difference( $a, $b )|[difference, unit/a/2025, unit/b/2025]",
                "negative( $a )|[difference, [0], unit/a/2025]",
                "product( $b, $a )|[product, unit/b/2025, unit/a/2025]",
                "quotient( $a, $b, 4 )|[quotient 4 HALF_UP, unit/a/2025, unit/b/2025]",
                "mean( $a, $b, 4 )|[quotient 4 HALF_UP, [sum, unit/a/2025, unit/b/2025], [sum, [1], [1]]]",
                "minimum( $a, $b )|[minimum, unit/a/2025, unit/b/2025]",
                "maximum( $a, $b )|[maximum, unit/a/2025, unit/b/2025]",
                "nonNegative( $a )|[nonNegative, unit/a/2025]",
                "absolute( $a )|[maximum, unit/a/2025, [difference, [0], unit/a/2025]]",
                "atLeast( $a, $b )|[comparison AT_LEAST, unit/a/2025, unit/b/2025]",
                "moreThan( $a, $b )|[comparison MORE_THAN, unit/a/2025, unit/b/2025]",
                "equal( $a, $b )|[comparison EQUAL, unit/a/2025, unit/b/2025]",
                "choose( equal( $a, zero() ), $a, $b )|[choose, [comparison EQUAL, unit/a/2025, [0]], unit/a/2025, unit/b/2025]",
                "days( $from, $end )|[days 2025-01-01 2025-12-31]",
                "commonDays( $from, $end, $first, $last )|[days 2025-03-01 2025-12-31]",
                "commonDays( $first, $last, $from, $end )|[days 2025-03-01 2025-12-31]",
                "commonDays( $end, $end, $first, $last )|[days 2025-12-31 2025-12-31]",
                "commonDays( $from, $from, $first, $last )|[0]",
                "wholeBelow( $a )|[round 0 FLOOR, unit/a/2025]",
                "wholeAbove( $a )|[round 0 CEILING, unit/a/2025]",
                "wholeNearest( $a, $b )|[choose, [comparison EQUAL, unit/b/2025, [1]], [round 0 HALF_UP, unit/a/2025], [round 0 HALF_DOWN, unit/a/2025]]",
                "band( $table, $b )|[lookup UPPER 0 9 10.001, unit/b/2025, parameter/t:0/2025, parameter/t:9/2025, parameter/t:10.001/2025]",
                "prorate( $a, one(), $b, 10 )|[prorate 10 HALF_UP, unit/a/2025, [1], unit/b/2025]",
                "compound( $all )|[compound, unit/a/2025, unit/b/2025]",
            })
    void aFormulaLooksAsInTheTrace(String formula, String tree) {
        var a = Facts.figure("unit", "a", "2025", "input", "NONE", Node.of("stated"));
        var b = Facts.figure("unit", "b", "2025", "input", "NONE", Node.of("stated"));
        var rate = Facts.figure("parameter", "r", "2025", "parameter", "NONE", Node.of("stated"));
        var facts = new ArrayList<>(List.of(
                Facts.unit("unit", "Unit", "Buyer", "parking", "parking", "CONCESSION", "I"),
                Facts.period("2025", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")),
                b,
                a,
                DerivedFacts.span("crew", LocalDate.parse("2025-03-01"), LocalDate.parse("9999-12-31")),
                row("10.001"),
                row("9"),
                row("0"),
                Facts.parameter("r", "", "2025", rate)));
        var rule = RuleText.figure(
                """
                PublicUnit( $unit : id )
                Period( $from : from, $end : yearEnd )
                Figure( key == "a", $a : this )
                Figure( key == "b", $b : this )
                $rate : Parameter( key == "r" )
                Span( item == "crew", $first : from, $last : to )
                accumulate( Parameter( key == "t", $g : figure ); $table : collectList( $g ) )
                accumulate( Figure( subject == $unit, $f : this ); $all : collectList( $f ) )
                """,
                formula);
        for (int turn = 0; turn < facts.size(); turn++) {
            Collections.rotate(facts, 1);
            var match = new Matcher(new Store(facts)).matches(rule).get(0);
            assertThat(((Node) match.conclude().get("formula")).tree().toString())
                    .isEqualTo(tree);
        }
    }

    private static Fact row(String begins) {
        return Facts.parameter(
                "t",
                begins,
                "2025",
                Facts.figure("parameter", "t:" + begins, "2025", "parameter", "NONE", Node.of("stated")));
    }
}
