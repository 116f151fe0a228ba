package no.likevilkar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.RandomCases.Drawn;
import no.likevilkar.check.trace.Traced;
import no.likevilkar.check.verdict.Checked;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Standing;
import no.likevilkar.verdict.Processing;
import no.likevilkar.verdict.Verdict.GapLine;

/** What has to hold of every valid case, on cases that nobody thought of. */
class RandomCasesTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();

    @Provide
    Arbitrary<Drawn> cases() {
        return RandomCases.all();
    }

    /** The trace and the verdict hold, and with the verdict its ladder adds up to the price printed. */
    @Property(tries = 20)
    void theCheckerAcceptsItAndTheLadderAddsUp(@ForAll("cases") Drawn drawn) {
        var assessment = ASSESSOR.assess(Traced.documented(drawn.write().write()));
        assertThat(checked(assessment).failures()).isEmpty();
    }

    static Protocol checked(Assessment assessment) {
        return new Checked(assessment).checkAll();
    }

    @Property(tries = 20)
    void theOrderOfWhatItHoldsHasNoEffect(@ForAll("cases") Drawn drawn) {
        var one = drawn.write().write();
        int seed = drawn.seed();
        var other = one.with(RandomCases.turned(one.inputs(), seed), RandomCases.turned(one.answers(), seed))
                .withLines(RandomCases.turned(one.ledger(), seed), RandomCases.turned(one.priceLines(), seed));
        var first = ASSESSOR.assess(one).files(Processing.COMPLETED);
        var second = ASSESSOR.assess(other).files(Processing.COMPLETED);
        assertThat(second.caseJson()).isEqualTo(first.caseJson());
        assertThat(second.trace()).isEqualTo(first.trace());
        assertThat(second.verdict()).isEqualTo(first.verdict());
    }

    /** Every number that is missing and not needed is supplied: nothing that is said of the unit moves. */
    @Property(tries = 20)
    void whatIsNotNeededMovesNothing(@ForAll("cases") Drawn drawn) {
        var open = drawn.write().write();
        var stated = ASSESSOR.assess(open).verdict();
        var unneeded = stated.gaps().stream().filter(gap -> !gap.needed()).toList();
        var closed = ASSESSOR.assess(supplied(open, unneeded, drawn)).verdict();
        assertThat(closed.outcome()).isEqualTo(stated.outcome());
        assertThat(closed.strength()).isEqualTo(stated.strength());
        assertThat(closed.deciding()).isEqualTo(stated.deciding());
        assertThat(closed.prices()).isEqualTo(stated.prices());
        assertThat(closed.ladder()).isEqualTo(stated.ladder());
        assertThat(closed.findings()).isEqualTo(stated.findings());
    }

    /**
     * Every number and word that is needed and missing is supplied within what is admissible: what then comes out lies within what
     * was stated. A number that lets another member of a group be taken is left out, because of that member nothing is stated. Of a case that some answer puts out of scope nothing is stated.
     */
    @Property(tries = 20)
    void whatComesOutOfAnyAdmissibleValuesLiesWithinTheBounds(@ForAll("cases") Drawn drawn) {
        var open = drawn.write().write();
        var stated = ASSESSOR.assess(open).verdict();
        Assume.that(stated.outOfScope().isEmpty());
        var needed = stated.gaps().stream()
                .filter(gap -> gap.needed() && gap.group().isEmpty())
                .toList();
        var closed = ASSESSOR.assess(supplied(open, needed, drawn)).verdict();
        within(closed.prices().own(), stated.prices().own(), "own");
        within(closed.prices().full(), stated.prices().full(), "full");
        within(closed.prices().neutral(), stated.prices().neutral(), "neutral");
        within(closed.prices().perUnit(), stated.prices().perUnit(), "per unit");
        within(closed.difference(), stated.difference(), "difference");
        within(closed.percent(), stated.percent(), "percent");
    }

    private static void within(Optional<Interval> found, Optional<Interval> bounds, String what) {
        if (found.isPresent() && bounds.isPresent()) {
            assertThat(found.get().hull(bounds.get()))
                    .as("%s %s in %s", what, found.get(), bounds.get())
                    .isEqualTo(bounds.get());
        }
    }

    private static Case supplied(Case open, List<GapLine> gaps, Drawn drawn) {
        var inputs = new ArrayList<>(open.inputs());
        var answers = new ArrayList<>(open.answers());
        for (int i = 0; i < gaps.size(); i++) {
            var gap = gaps.get(i);
            int choice = drawn.choices().get(i % drawn.choices().size());
            if (!gap.answers().isEmpty()) {
                String word = gap.answers().get(choice % gap.answers().size());
                answers.add(new Answer(gap.subject(), gap.key(), word, CaseWriter.said(Standing.ACCEPTED)));
            } else if (!gap.subject().equals("parameter")) {
                inputs.add(new Input(
                        gap.subject(),
                        gap.key(),
                        gap.period(),
                        between(gap.admissible().orElseThrow(), choice),
                        CaseWriter.said(Standing.ACCEPTED)));
            }
        }
        return open.with(inputs, answers);
    }

    /** A point of a range; of an open one a point near its end. */
    private static BigDecimal between(Interval range, int choice) {
        var share = BigDecimal.valueOf(choice, 4);
        if (range.isClosed()) {
            var low = range.low().orElseThrow();
            var width = range.high().orElseThrow().subtract(low);
            return low.add(width.multiply(share))
                    .setScale(2, RoundingMode.FLOOR)
                    .max(low);
        }
        return range.low()
                .map(low -> low.add(BigDecimal.valueOf(choice * 10L)))
                .or(() -> range.high().map(high -> high.subtract(BigDecimal.valueOf(choice * 10L))))
                .orElse(BigDecimal.valueOf(choice));
    }
}
