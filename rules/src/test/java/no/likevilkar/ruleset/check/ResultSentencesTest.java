package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.fact.Assertion;
import no.likevilkar.fact.Conclusions;
import no.likevilkar.fact.Result;
import org.junit.jupiter.api.Test;

/** Which sentences a rule needs follows from what it concludes and from nothing else. */
class ResultSentencesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            Sample.VOCABULARY.regime(),
            Sample.VOCABULARY.version(),
            Sample.VOCABULARY.names(),
            Sample.VOCABULARY.facts(),
            new Vocabulary.Functions(
                    Arrays.stream(Conclusions.class.getDeclaredMethods())
                            .collect(Collectors.toMap(
                                    m -> m.getName(), m -> m.getReturnType().getSimpleName(), (a, b) -> a)),
                    Set.of("atLeast", "sum"),
                    Set.of()));

    private static List<ResultSentences> of(String consequence) {
        var text = Sample.GOOD
                .replace(Sample.THEN, "then\n    insert( " + consequence + " );\nend\n")
                .replace("NO-C13 the", "NO-C13/part the");
        return ResultSentences.read(Map.of(Sample.PATH, text), VOCABULARY);
    }

    private static void needs(String consequence, boolean compares, String... endings) {
        assertThat(of(consequence))
                .as(consequence)
                .containsExactly(new ResultSentences("NO-C13/part", Set.of(endings), compares));
    }

    @Test
    void aFindingMayBeMetNotMetOrUndetermined() {
        needs(
                "finding( \"NO-C13/part\", $unit, $p, atLeast( $capital, $rate ), $capital, $rate )",
                true,
                "MET",
                "NOT_MET",
                "UNDETERMINED");
    }

    @Test
    void anAssertionHasTheResultItNamesOrIsUndetermined() {
        needs("met( \"NO-C13/part\", $unit, $p )", false, "MET", "UNDETERMINED");
        needs("notMet( \"NO-C13/part\", $unit, $p )", false, "NOT_MET", "UNDETERMINED");
        needs("notApplicable( \"NO-C13/part\", $unit, $p )", false, "NOT_APPLICABLE", "UNDETERMINED");
        needs("referred( \"NO-C13/part\", $unit, $p )", false, "REFERRED", "UNDETERMINED");
    }

    @Test
    void aReasonToBeOutOfScopeAndAFlagHaveOneSentenceEach() {
        needs("outOfScope( \"NO-C13/part\", $unit, \"authority\" )", false, "OUT_OF_SCOPE");
        needs("flag( \"NO-C13/part\", $unit, \"OTHER_BASIS\" )", false, "FLAG");
    }

    @Test
    void aFigureAGapAndAQuestionNeedNoSentence() {
        assertThat(of("figure( \"NO-C13/part\", $unit, $p, \"capital.return\", sum( $capital ) )"))
                .isEmpty();
        assertThat(of("gap( \"NO-C13/part\", $unit, $p, \"capital.employed\" )"))
                .isEmpty();
        assertThat(of("question( \"NO-C13/part\", $unit, \"capital.employed\" )"))
                .isEmpty();
    }

    @Test
    void theSentenceGoesByTheIdInTheConclusionBecauseTheVerdictNamesThatOne() {
        assertThat(of("met( \"NO-C13\", $unit, $p )"))
                .extracting(ResultSentences::rule)
                .containsExactly("NO-C13");
    }

    @Test
    void everyAssertionOfTheEngineIsNamedAfterAResult() {
        var asserted = new HashMap<String, Set<String>>();
        VOCABULARY.functions().conclusions().forEach((function, type) -> {
            if (type.equals(Assertion.class.getSimpleName())) {
                asserted.put(
                        function,
                        of(function + "( \"NO-C13/part\", $unit, $p )").get(0).endings());
            }
        });
        assertThat(asserted).hasSizeGreaterThanOrEqualTo(4).allSatisfy((function, endings) -> assertThat(endings)
                .hasSize(2)
                .contains("UNDETERMINED")
                .allMatch(ending -> Result.valueOf(ending) != null));
    }
}
