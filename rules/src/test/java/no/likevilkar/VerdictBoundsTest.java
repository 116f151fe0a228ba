package no.likevilkar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Judgement;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Strength;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The bounds of a verdict are no wider than what its gaps really allow. */
class VerdictBoundsTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final RuleSet NEWEST = RuleSets.builtIn().of("no-eea").stream()
            .max(Comparator.comparing(set -> set.header().version()))
            .orElseThrow();

    /** Wages 1 000 000, documented overhead 200 000, equipment of 365 000 throughout. */
    private static CaseWriter equipped() {
        return new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1300000")
                .asset("equipment", "equipment")
                .input("equipment", "asset.opening-value", "2025", "365000")
                .input("equipment", "asset.closing-value", "2025", "365000")
                .input("equipment", "asset.depreciation", "2025", "0");
    }

    private static Verdict over(String from, String to) {
        Case year = equipped().write();
        return ASSESSOR.assess(new Case(
                        year.id(),
                        year.regime(),
                        year.asOf(),
                        year.decision(),
                        year.currency(),
                        year.unit(),
                        year.volumeUnit(),
                        List.of(new Period("2025", LocalDate.parse(from), LocalDate.parse(to))),
                        year.bids(),
                        year.items(),
                        year.inputs(),
                        year.answers(),
                        year.ledger(),
                        year.priceLines(),
                        year.warnings(),
                        year.documents(),
                        year.confidential(),
                        year.overridden()))
                .verdict();
    }

    private static String neutral(Verdict verdict) {
        return verdict.prices().neutral().map(Interval::toString).orElse("-");
    }

    @Test
    void anAnnualReturnIsBroughtToTheLengthOfThePeriod() {
        // 365 000 x 5.5 % = 20 075 and x 15 % = 54 750 a year; 73 of 365 days are a fifth: 4 015 and 10 950
        assertThat(neutral(over("2025-01-01", "2025-12-31"))).isEqualTo("1220075.00..1254750.00");
        assertThat(neutral(over("2025-01-01", "2025-03-14"))).isEqualTo("1204015.00..1210950.00");
    }

    @Test
    void aYearWithALeapDayIsOneYear() {
        assertThat(neutral(over("2024-01-01", "2024-12-31"))).isEqualTo("1220075.00..1254750.00");
        assertThat(neutral(over("2023-07-01", "2024-06-30"))).isEqualTo("1220075.00..1254750.00");
    }

    @Test
    void anOpenGapThatCanOnlyRaiseANeutralPriceAboveTheLimitDoesNotHoldUpTheOutcome() {
        // full cost 1 200 000 without the premium; 1 000 000 is below 98 % of it whatever the premium is
        var verdict = ASSESSOR.assess(new CaseWriter()
                        .ordinary()
                        .answer("unit", "insurance.booked", "no")
                        .line("010", "1000000")
                        .input("overhead.cost", "200000")
                        .input("price.given", "1000000")
                        .write())
                .verdict();
        assertThat(neutral(verdict)).isEqualTo("1200000.00..");
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
        assertThat(verdict.strength()).contains(Strength.ROBUST);
    }

    @Test
    void aParameterWithoutAValueIsAGapOfTheRuleThatTakesItIn() {
        var verdict = ASSESSOR.assess(WorkedExampleTest.workedExample().write()).verdict();
        assertThat(verdict.gaps().stream().filter(Verdict.GapLine::needed).map(gap -> gap.rule() + " " + gap.key()))
                .containsExactlyInAnyOrder("NO-C14 overhead.share", "NO-C13/asset return.market");
    }

    @Test
    void aGivenShareOfALineThatNeedsJudgementIsUsedAndLeavesNoGap() {
        // 1 000 000 + 40 % of 50 000 + 200 000
        var verdict = ASSESSOR.assess(new CaseWriter()
                        .ordinary()
                        .line("010", "1000000")
                        .line("380", "50000")
                        .input("ledger:3", "line.share", "2025", "0.4")
                        .input("overhead.cost", "200000")
                        .input("price.given", "1300000")
                        .write())
                .verdict();
        assertThat(neutral(verdict)).isEqualTo("1220000.00");
        assertThat(verdict.gaps()).noneMatch(gap -> gap.key().equals("line.share"));
    }

    /** Wages 1 000 000 and overhead 200 000 beside a line that needs judgement, at a price far above or below, under the newest rules. */
    private static Assessment waiting(String price) {
        return ASSESSOR.assess(
                new CaseWriter()
                        .ordinary()
                        .line("010", "1000000")
                        .line("380", "50000")
                        .input("overhead.cost", "200000")
                        .input("price.given", price)
                        .write(),
                NEWEST);
    }

    @Test
    void aLineThatNeedsJudgementStopsTheVerdictAndIsWhatItHangsOn() {
        var verdict = waiting("1300000").verdict();
        assertThat(neutral(verdict)).isEqualTo("1200000.00..1250000.00");
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.strength()).isEmpty();
        assertThat(verdict.deciding()).containsExactly("ledger:3/line.share/2025");
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.rule().equals("NO-V01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.result()).isEqualTo(Result.MET));
        assertThat(verdict.withheld())
                .filteredOn(withheld -> withheld.gap().equals("ledger:3/line.share/2025"))
                .singleElement()
                .satisfies(withheld -> assertThat(withheld.outcome()).isEqualTo(Outcome.NEUTRAL));
        assertThat(waiting("900000").verdict().withheld().get(0).outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
    }

    @Test
    void whatIsUnknownBesideItIsNamedOnlyWhereItCanTurnTheOutcomeToo() {
        // overhead of 7 to 25 % of 1 000 000 to 1 050 000
        var writer = new CaseWriter().ordinary().line("010", "1000000").line("380", "50000");
        assertThat(ASSESSOR.assess(writer.input("price.given", "1100000").write(), NEWEST)
                        .verdict()
                        .deciding())
                .contains("ledger:3/line.share/2025", "parameter/overhead.share/2025");
    }

    @Test
    void aWhatIfThatFillsTheGapHasAnOutcome() {
        var stopped = waiting("1300000").exploration();
        var share = Map.of("ledger:3/line.share/2025", Interval.point(BigDecimal.ONE));
        assertThat(new Judgement(stopped.holding(share), NEWEST).outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(new Judgement(stopped, NEWEST).outcome(share)).isEqualTo(Outcome.NEUTRAL);
        assertThat(new Judgement(stopped, NEWEST).undeterminedThroughout(Map.of()))
                .isTrue();
        assertThat(new Judgement(stopped, NEWEST)
                        .undeterminedThroughout(
                                Map.of("ledger:3/line.share/2025", Interval.between(BigDecimal.ZERO, BigDecimal.ONE))))
                .isFalse();
    }
}
