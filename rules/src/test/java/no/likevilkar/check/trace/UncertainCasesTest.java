package no.likevilkar.check.trace;

import static no.likevilkar.check.trace.TraceCheckTest.traced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Standing;
import org.junit.jupiter.api.Test;

/** Cases in which something is open, contested or withheld. */
class UncertainCasesTest {

    private static Object lastStep(Traced traced, String member) {
        var lines = traced.lines();
        return StrictJson.object("outcome", lines.get(lines.size() - 1)).get(member);
    }

    @Test
    void everyCombinationOfOpenAnswersIsWorkedOut() {
        var traced = traced(new CaseWriter()
                .line("010", "1000000")
                .input("price.unit", "100")
                .input("volume", "13000")
                .answer("activity.authority", "no")
                .write());
        assertThat((Long) lastStep(traced, "runs")).isGreaterThan(1);
        assertThat(traced.checked().failures()).isEmpty();
    }

    @Test
    void aCaseInWhichNothingIsAnsweredIsWorkedOut() {
        var traced = traced(new CaseWriter()
                .line("010", "1000000")
                .line("790", "-300000")
                .input("price.unit", "100")
                .input("volume", "13000")
                .write());
        assertThat((Long) lastStep(traced, "runs")).isGreaterThan(2);
        assertThat(traced.checked().failures()).isEmpty();
    }

    @Test
    void contestedNumbersAreARangeUntilOneIsAccepted() {
        var contested = CaseWriter.complete("100").input("unit", "volume", "2025", "14000", Standing.CONTESTED);
        assertThat(traced(contested.write()).checked().failures()).isEmpty();
        var settled = contested.input("unit", "volume", "2025", "13500", Standing.ACCEPTED);
        assertThat(traced(settled.write()).checked().failures()).isEmpty();
    }

    @Test
    void contestedWordsAreAQuestionBetweenThem() {
        var traced = traced(
                CaseWriter.complete("100").answer("activity.on-market", "no").write());
        assertThat(lastStep(traced, "runs")).isEqualTo(2L);
        assertThat(traced.checked().failures()).isEmpty();
    }

    @Test
    void severalPeriodsAndBidsAreWorkedOut() {
        var traced = traced(CaseWriter.complete("100")
                .period("2025", "2025-01-01", "2025-12-31")
                .period("2026", "2026-01-01", "2026-06-30")
                .bid("cheap", "2025")
                .price("cheap", "13000", "80", "0.25")
                .write());
        assertThat(traced.checked().failures()).isEmpty();
    }

    @Test
    void whatIsWithheldIsCountedAndEverythingElseIsProven() {
        var shown = CaseWriter.complete("100")
                .bid("cheap", "2025")
                .price("cheap", "13000", "80", "0.25")
                .write();
        var open = traced(shown).checked();
        var sealed = traced(marked(shown, "cheap"));
        var closed = sealed.checked(UncertainCasesTest::closed);
        assertThat(closed.failures()).isEmpty();
        assertThat(closed.notShown()).isNotEmpty();
        assertThat(open.notShown()).isEmpty();
        assertThat(closed.confirmed().get(Confirmed.FIRINGS))
                .isEqualTo(open.confirmed().get(Confirmed.FIRINGS));
        assertThat(closed.confirmed().get(Confirmed.RULES_FOR_SUBJECTS))
                .isEqualTo(open.confirmed().get(Confirmed.RULES_FOR_SUBJECTS));
        assertThat(closed.confirmed().get(Confirmed.FIGURES))
                .isLessThan(open.confirmed().get(Confirmed.FIGURES))
                .isPositive();
    }

    @Test
    void aValueThatIsShownThoughItRestsOnWithheldOnesIsTold() {
        var sealed = traced(marked(
                CaseWriter.complete("100")
                        .bid("cheap", "2025")
                        .price("cheap", "13000", "80", "0.25")
                        .write(),
                "cheap"));
        var forged = new Forged(sealed)
                .change(
                        step -> step.get("kind").equals("figure") && step.get("value") instanceof Map<?, ?>,
                        step -> step.put("value", "1"))
                .chained();
        assertThat(forged.checked(UncertainCasesTest::closed).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.sentence()).contains("the bundle says 1", "withheld"));
    }

    private static Case marked(Case one, String subject) {
        var mark = new Confidential(subject, Confidential.Secrecy.PARTY, subject, "a trade secret", Optional.empty());
        return new Case(
                one.id(),
                one.regime(),
                one.asOf(),
                one.decision(),
                one.currency(),
                one.unit(),
                one.volumeUnit(),
                one.periods(),
                one.bids(),
                one.items(),
                one.inputs(),
                one.answers(),
                one.ledger(),
                one.priceLines(),
                one.warnings(),
                one.documents(),
                List.of(mark),
                one.overridden());
    }

    /** Opens nothing. */
    private static Object closed(String path, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            if (map.keySet().equals(Set.of("sealed"))) {
                return Unshown.VALUE;
            }
            var opened = new TreeMap<String, Object>();
            map.forEach((name, value) -> opened.put((String) name, closed(path, value)));
            return opened;
        }
        return tree instanceof List<?> list
                ? list.stream().map(each -> closed(path, each)).toList()
                : tree;
    }
}
