package no.likevilkar.check.trace;

import static no.likevilkar.check.trace.Forged.kind;
import static no.likevilkar.check.trace.TraceCheckTest.traced;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.Failure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trace that was changed does not hold, and each change is told once. */
class ForgedTraceTest {

    private static Traced original;
    private final Forged forged = new Forged(original);

    @BeforeAll
    static void assess() {
        original = traced(CaseWriter.complete("100")
                .asset("equipment", "equipment")
                .input("equipment", "asset.opening-value", "2025", "340000")
                .write());
    }

    private static List<Failure> failures(Traced traced) {
        return traced.checked().failures();
    }

    private static void toldOnce(Traced traced, String... inTheSentence) {
        assertThat(failures(traced)).singleElement().satisfies(failure -> assertThat(failure.sentence())
                .contains(inTheSentence));
    }

    @Test
    void withoutAChangeItHolds() {
        assertThat(failures(forged.chained())).isEmpty();
    }

    @Test
    void anotherValueOfAFigureIsTold() {
        forged.change(
                step -> "unit/stated.price/2025".equals(step.get("figure"))
                        && step.get("kind").equals("figure"),
                step -> step.put("value", "1300001"));
        toldOnce(
                forged.chained(),
                "value of figure unit/stated.price/2025",
                "the bundle says 1300001; calculated 1300000.");
    }

    @ParameterizedTest
    @CsvSource({
        "figure, rule, NO-X99",
        "figure, rounding, 7 DOWN",
        "figure, ladder, LOCATION",
        "fired, phase, conclude",
        "cost-line, class, PURCHASES",
        "gap, admissible, 1",
        "parameter, value, 0.5",
        "parameter, by, DECISION",
        "finding, result, REFERRED",
        "finding, limitValue, 7",
        "selected, ladder, LOCATION",
        "outcome, outcome, OUT_OF_SCOPE",
        "outcome, strength, SURE",
        "ledger-line, art, 999",
        "item, name, another",
        "rule-set, status, released",
        "rule-set, digest, 00"
    })
    void anotherMemberOfAStepIsTold(String kind, String member, String value) {
        var step = forged.steps().get(forged.find(kind(kind)));
        var before = step.put(member, value);
        assertThat(before)
                .as("the member is there and says something else")
                .isNotNull()
                .isNotEqualTo(value);
        toldOnce(forged.chained(), member + " of ", "the bundle says " + value, "calculated " + before);
    }

    @Test
    void aMemberTooManyAndOneTooFewAreTold() {
        forged.change(kind("figure"), step -> step.put("note", "trust me"));
        toldOnce(forged.chained(), "note of", "the bundle says trust me; calculated no such member");
        forged.change(kind("figure"), step -> step.remove("note"));
        forged.change(kind("figure"), step -> step.remove("rounding"));
        toldOnce(forged.chained(), "rounding of", "the bundle says nothing");
    }

    @Test
    void aFiringThatWasTakenOutIsToldAndNothingElse() {
        var gone = forged.steps().remove(forged.find(kind("fired")));
        toldOnce(
                forged.chained(),
                "the bundle says nothing of it; calculated that rule " + gone.get("rule") + " fired and gave "
                        + gone.get("gave"));
    }

    @Test
    void aFiringThatWasMadeUpIsToldAndNothingElse() {
        int at = forged.find(kind("fired"));
        var made = new TreeMap<>(forged.steps().get(at));
        made.put("gave", "figure unit/bribe/2025");
        forged.steps().add(at + 1, made);
        toldOnce(forged.chained(), "fired and gave figure unit/bribe/2025 in run 1; calculated nothing of the kind");
    }

    @Test
    void theSameStepTwiceIsTold() {
        int at = forged.find(kind("figure"));
        forged.steps().add(at, new TreeMap<>(forged.steps().get(at)));
        toldOnce(forged.chained(), "calculated nothing of the kind");
    }

    @Test
    void aStepOfAnotherRunIsTold() {
        forged.change(kind("figure"), step -> step.put("run", 2L));
        assertThat(failures(forged.chained())).hasSize(2);
        forged.change(kind("figure"), step -> step.put("run", "1"));
        assertThat(failures(forged.chained())).hasSize(2);
    }

    @Test
    void twoStepsInTheWrongOrderAreTold() {
        int at = forged.find(kind("fired"));
        forged.steps().add(at, forged.steps().remove(at + 1));
        toldOnce(forged.chained(), "the reverse order");
    }

    @Test
    void aSubjectLeftOutOfASilentRuleIsTold() {
        int at = forged.find(step -> step.get("kind").equals("not-fired") && !((List<?>) step.get("for")).isEmpty());
        forged.steps().get(at).put("for", List.of());
        toldOnce(forged.chained(), "for of not-fired", "the bundle says none");
    }

    @Test
    void aBrokenChainIsToldOnce() {
        int at = forged.find(kind("figure"));
        forged.steps().get(at).put("value", "7");
        var codes = failures(forged.asItIs()).stream().map(Failure::code).toList();
        assertThat(codes).containsExactly("CHK-403", "CHK-411");
    }

    @Test
    void aLineTakenOutOfTheChainIsToldInAllItsAspects() {
        forged.steps().remove(forged.find(kind("figure")));
        var codes = failures(forged.asItIs()).stream().map(Failure::code).toList();
        assertThat(codes).containsExactly("CHK-403", "CHK-404", "CHK-413");
    }

    @Test
    void withoutTheFirstStepTheChoiceIsMissed() {
        forged.steps().remove(0);
        toldOnce(forged.chained(), "how the rule set was chosen");
    }

    @Test
    void whatIsNoStrictCanonicalJsonIsTold() {
        var lines = new ArrayList<>(original.lines());
        int last = lines.size() - 1;
        for (var bad : List.of("{\"a\":1,\"a\":2}", "[]", "{\"a\":0.5}", "{", "", "null")) {
            lines.set(last, bad.getBytes(StandardCharsets.UTF_8));
            assertThat(failures(original.with(lines)))
                    .as(bad)
                    .extracting(Failure::code)
                    .containsExactly("CHK-401", "CHK-413");
        }
        lines.set(
                last,
                (" " + new String(original.lines().get(last), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(failures(original.with(lines))).extracting(Failure::code).containsExactly("CHK-402");
    }

    @Test
    void anEmptyTraceIsToldAndEndsTheListOfFailuresSomewhere() {
        assertThat(failures(original.with(List.of()))).hasSizeBetween(10, 1_000);
    }
}
