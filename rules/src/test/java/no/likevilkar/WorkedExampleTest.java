package no.likevilkar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.assess.Run;
import no.likevilkar.bounds.Decision;
import no.likevilkar.bounds.Tipping;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The worked example of the method, figure by figure. */
public class WorkedExampleTest {

    private static Assessment assessment;

    public static CaseWriter workedExample() {
        return new CaseWriter()
                .input("price.unit", "64")
                .input("volume", "100000")
                .line("010", "3600000")
                .line("090", "576000")
                .line("099", "588816")
                .line("370", "500000")
                .line("429", "100000")
                .line("729", "-100000")
                .line("790", "-300000")
                .line("710", "-80000")
                .line("700", "-150000")
                .line("940", "-200000")
                .line("510", "150000")
                .line("500", "20000")
                .ordinary()
                .answer("work-for-others.in-volume", "no")
                .asset("building", "building")
                .input("building", "asset.market-rent", "2025", "400000")
                .asset("equipment", "equipment")
                .input("equipment", "asset.opening-value", "2025", "340000")
                .input("equipment", "asset.closing-value", "2025", "260000")
                .input("equipment", "asset.depreciation", "2025", "80000");
    }

    @BeforeAll
    static void assess() {
        assessment = Assessor.builtIn().assess(workedExample().write());
    }

    private static Verdict verdict() {
        return assessment.verdict();
    }

    private static void figure(String id, String low, String high) {
        Run run = assessment.exploration().runs().get(0);
        assertThat(run.graph().values().of(run.graph().find(id).orElseThrow()))
                .as(id)
                .isEqualTo(Interval.between(new BigDecimal(low), new BigDecimal(high)));
    }

    @Test
    void theLadderStandsAsPrinted() {
        figure("unit/stated.total/case", "6400000", "6400000");
        figure("unit/booked.total/case", "4704816", "4704816");
        figure("unit/coverage/2025", "-1695184", "-1695184");
        figure("unit/correction.fund/2025", "200000", "200000");
        figure("unit/correction.instalment/2025", "-150000", "-150000");
        figure("unit/correction.interest/2025", "-20000", "-20000");
        figure("unit/correction.grant/2025", "150000", "150000");
        figure("unit/correction.work-income/2025", "300000", "300000");
        figure("unit/correction.work-estimate/2025", "-300000", "-300000");
        figure("unit/own.total/case", "4884816", "4884816");
        figure("building/premises.rent/2025", "400000", "400000");
        figure("equipment/asset.depreciation-cost/2025", "80000", "80000");
        figure("unit/overhead.imputed/2025", "341937.12", "1221204.00");
        figure("equipment/asset.return/2025", "16500", "45000");
        figure("unit/neutral.total/case", "5723253.12", "6631020.00");
        figure("unit/difference/case", "-231020.00", "676746.88");
        figure("unit/difference.percent/case", "-0.0348", "0.1182");
    }

    @Test
    void theLadderAddsUpToTheOre() {
        var last = verdict().ladder().get(verdict().ladder().size() - 1);
        assertThat(last.subtotal()).isEqualTo(verdict().prices().neutral());
        assertThat(verdict().prices().full())
                .contains(Interval.between(new BigDecimal("5706753.12"), new BigDecimal("6586020.00")));
    }

    @Test
    void itIsUndeterminedAndOverheadAndReturnAreTheGaps() {
        assertThat(verdict().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict().strength()).isEmpty();
        assertThat(verdict().gaps().stream().filter(Verdict.GapLine::needed).map(Verdict.GapLine::key))
                .containsExactlyInAnyOrder("overhead.share", "return.market");
    }

    @Test
    void withheldOverheadIsNotNeutralWithReturnOpen() {
        assertThat(verdict().withheld())
                .containsExactly(new Verdict.Withheld(
                        "parameter/overhead.share/2025", "unit", Optional.of("0.25"), Outcome.NOT_NEUTRAL));
    }

    @Test
    void overheadTurnsTheVerdictAtThePrintedValues() {
        assertThat(tipping("unit/overhead.imputed/2025", "0.15", 2, "0", "5000000")
                        .last())
                .isEqualTo("1120796.24");
        assertThat(tipping("unit/overhead.imputed/2025", "0.055", 2, "0", "5000000")
                        .last())
                .isEqualTo("1149296.24");
        var share = tipping("parameter/overhead.share/2025", "0.15", 6, "0.07", "0.25");
        assertThat(share.first()).isEqualTo("0.229445");
        assertThat(share.below()).isEqualTo(Result.MET);
        assertThat(share.above()).isEqualTo(Result.NOT_MET);
    }

    private static Tipping.Point tipping(String figure, String marketReturn, int scale, String low, String high) {
        Run run = assessment.exploration().runs().get(0);
        var test = run.all(Finding.class).stream()
                .filter(f -> f.rule().equals("NO-V01"))
                .findFirst()
                .orElseThrow()
                .test();
        Optional<Tipping.Point> point = new Tipping(
                        new Decision(run.graph(), test),
                        figure,
                        Map.of("parameter/return.market/2025", Interval.point(new BigDecimal(marketReturn))),
                        scale)
                .between(new BigDecimal(low), new BigDecimal(high));
        return point.orElseThrow();
    }

    @Test
    void pensionStandsBesideAsHandicapAndIsNeutralThroughout() {
        figure("unit/pension.handicap/2025", "492912.00", "492912.00");
        figure("unit/neutral.net-of-handicaps/case", "5230341.12", "6138108.00");
        assertThat(verdict().findings().stream()
                        .filter(f -> f.rule().equals("NO-C20"))
                        .map(Verdict.FindingLine::result))
                .containsExactly(Result.MET);
    }

    @Test
    void taxOnAReturnBeforeTaxIsSuppressed() {
        assertThat(verdict().suppressed().stream().map(Verdict.SuppressedLine::figure))
                .containsExactly("equipment/asset.tax/2025");
    }

    @Test
    void theSelectedLinesReconcile() {
        var r = verdict().reconciliation();
        assertThat(r.selected()).isEqualByComparingTo("4704816");
        assertThat(r.included().add(r.corrected()).add(r.netted())).isEqualByComparingTo(r.selected());
        assertThat(r.lines()).isEqualTo(12);
    }
}
