package no.likevilkar;

import static no.likevilkar.CaseWriter.complete;
import static no.likevilkar.CaseWriter.neutral;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Strength;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** How single lines, work for others, capital and bids enter the ladder and the ranking. */
class LadderTest {

    private static Verdict verdict(CaseWriter writer) {
        return writer.verdict();
    }

    @Test
    void anAppropriationThatIsNotGivenIsTheBookedNetCost() {
        var verdict = verdict(new CaseWriter()
                .basis(PriceBasis.APPROPRIATION)
                .ordinary()
                .line("010", "1000000")
                .line("620", "-50000")
                .input("overhead.cost", "0"));
        assertThat(verdict.prices().stated()).contains(Interval.point(new BigDecimal("950000")));
        assertThat(verdict.reconciliation().netted()).isEqualByComparingTo("-50000");
    }

    @Test
    void theRankingTurnsWhenPricesAreNeutral() {
        // stated: unit 1 100 000, bid 1 150 000; neutral: unit 1 200 000
        var verdict = verdict(new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1100000")
                .bid("a", "2025")
                .price("a", "11500", "100", "0.25")
                .answer("vat.position", "compensated")
                .answer("a", "specification.same", "yes"));
        assertThat(verdict.prices().cheapestStated()).contains("UNIT");
        assertThat(verdict.prices().cheapestNeutral()).contains("a");
        assertThat(verdict.decisive()).contains(Verdict.Decisive.YES);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
    }

    @Test
    void aBuyerThatCannotRecoverVatPaysItInTheStatedBidOnly() {
        var verdict = verdict(complete("100")
                .bid("a", "2025")
                .price("a", "100", "100", "0.25")
                .answer("vat.position", "irrecoverable")
                .answer("a", "specification.same", "yes"));
        var bid = verdict.prices().bids().get(0);
        assertThat(bid.stated().map(Interval::toString)).contains("12500.00");
        assertThat(bid.comparable().map(Interval::toString)).contains("10000.00");
    }

    @Test
    void aSpecificationThatNobodyConfirmedMakesTheRankingUndetermined() {
        var verdict = verdict(complete("100")
                .bid("a", "2025")
                .price("a", "100", "100", "0.25")
                .answer("vat.position", "compensated"));
        assertThat(verdict.decisive()).contains(Verdict.Decisive.UNDETERMINED);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NEUTRAL);
    }

    @Test
    void aBidOfAnotherYearNeedsAnIndex() {
        var without = verdict(complete("100")
                .bid("a", "2024")
                .price("a", "100", "100", "0.25")
                .answer("vat.position", "compensated")
                .answer("a", "specification.same", "yes"));
        assertThat(without.gaps().stream().map(Verdict.GapLine::rule)).contains("NO-C21/bid.price-index");
        var with = verdict(complete("100")
                .bid("a", "2024")
                .price("a", "100", "100", "0.25")
                .input("a", "bid.price-index", "2025", "1.03")
                .answer("vat.position", "compensated")
                .answer("a", "specification.same", "yes"));
        assertThat(with.prices().bids().get(0).comparable().map(Interval::toString))
                .contains("10300.00");
    }

    @Test
    void workForOthersEstimatedAtItsIncomeIsAnEstimateThatTheVerdictNames() {
        // 88 x 13 000 = 1 144 000 against 1 100 000; if the work cost nothing, against 1 200 000
        var verdict = verdict(complete("88").line("790", "-100000").answer("work-for-others.in-volume", "no"));
        assertThat(verdict.estimates()).contains("ledger:3/work-for-others.estimate/2025");
        assertThat(neutral(verdict)).isEqualTo("1100000.00");
        assertThat(verdict.strength()).contains(Strength.SENSITIVE);
        assertThat(verdict.deciding()).contains("ledger:3/work-for-others.estimate/2025");
    }

    @Test
    void workForOthersInTheVolumeKeepsItsCostAndLosesItsIncome() {
        var verdict = verdict(complete("100").line("790", "-100000").answer("work-for-others.in-volume", "yes"));
        assertThat(neutral(verdict)).isEqualTo("1200000.00");
        assertThat(verdict.prices().booked().map(Interval::toString)).contains("900000.00");
    }

    @Test
    void aLineThatNeedsJudgementIsInByAnUnknownShare() {
        var verdict = verdict(complete("100").line("375", "80000"));
        assertThat(neutral(verdict)).isEqualTo("1200000.00..1280000.00");
        assertThat(neutral(
                        verdict(complete("100").line("375", "80000").answer("ledger:3", "line.treatment", "own-cost"))))
                .isEqualTo("1280000.00");
    }

    @Test
    void capitalAsDebtAndEquityIsTakenWhenItsFiguresAreGivenAndTheWholeIsNot() {
        // May 2025: the only month of that year for which a base rate was seen
        var verdict = verdict(complete("100")
                .period("2025", "2025-05-01", "2025-05-31")
                .line("500", "30000")
                .asset("machine", "equipment")
                .input("machine", "asset.opening-value", "2025", "500000")
                .input("machine", "asset.depreciation", "2025", "50000")
                .input("debt.average", "400000")
                .input("debt.rate", "0.03")
                .answer("debt.rating", "satisfactory-normal"));
        assertThat(verdict.suppressed().stream().map(Verdict.SuppressedLine::figure))
                .contains("machine/asset.return/2025");
        assertThat(verdict.ladder().stream().map(Verdict.Rung::figure))
                .contains("unit/capital.booked-interest/2025", "unit/debt.advantage/2025");
        // 400 000 x (4.71 % + 2.20 % - 3 %) x 31 of 365 days
        assertThat(verdict.ladder()).anySatisfy(rung -> {
            assertThat(rung.figure()).isEqualTo("unit/debt.advantage/2025");
            assertThat(rung.amount().toString()).isEqualTo("1328.33");
        });
    }

    /** Whose asset it is decides, and not which other asset it is a part of. */
    @Test
    void anAssetWithinAnAssetOfTheUnitEntersTheLadderAndOneOfABidDoesNot() {
        assertThat(insured("unit")).containsExactly("40000.00");
        assertThat(insured("hall")).containsExactly("40000.00");
        assertThat(insured("a")).isEmpty();
        assertThat(insured("works")).isEmpty();
    }

    /** What the ladder holds of an asset of somebody that is insured for 40 000. */
    private static List<String> insured(String owner) {
        var verdict = verdict(complete("100")
                .bid("a", "2025")
                .price("a", "100", "100", "0.25")
                .asset("hall", "building")
                .asset("works", "building", "a")
                .asset("machine", "equipment", owner)
                .answer("insurance.booked", "no")
                .input("machine", "asset.insurance", "2025", "40000"));
        return verdict.ladder().stream()
                .filter(rung -> rung.figure().equals("machine/asset.insurance-cost/2025"))
                .map(rung -> rung.amount().toString())
                .toList();
    }
}
