package no.likevilkar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Case;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Processing;
import no.likevilkar.verdict.Strength;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** How the engine treats what is missing, contested, estimated, unknown or out of scope. */
class AssessmentTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();

    private static Verdict verdict(CaseWriter writer) {
        return ASSESSOR.assess(writer.write()).verdict();
    }

    /** Everything answered and documented: wages 1 000 000, documented overhead 200 000, no assets, price 100 x 13 000. */
    private static CaseWriter complete(String price) {
        return new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.unit", price)
                .input("volume", "13000");
    }

    private static String neutral(Verdict verdict) {
        return verdict.prices().neutral().map(Interval::toString).orElse("-");
    }

    @Test
    void aPriceAtTheToleranceIsNeutralAndOneOreBelowIsNot() {
        // neutral 1 200 000, tolerance 2 % = 24 000, so 1 176 000 is the least neutral price
        var atLimit = new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1176000");
        var below = new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1175999.99");
        assertThat(verdict(atLimit).outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(verdict(atLimit).strength()).contains(Strength.ROBUST);
        assertThat(verdict(below).outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
    }

    @Test
    void aMissingPremiumIsAnOpenGapAndNotAZero() {
        var verdict = verdict(complete("100").answer("unit", "insurance.booked", "no"));
        // two answers to one question that nobody accepted: contested
        assertThat(verdict.gaps().stream().map(Verdict.GapLine::rule)).contains("NO-C10/insurance.premium");
        assertThat(neutral(verdict)).isEqualTo("1200000.00..");
        assertThat(verdict.prices().neutral().flatMap(Interval::high)).isEmpty();
    }

    @Test
    void aGapThatCannotReachThePriceLeavesTheOutcomeRobust() {
        var verdict = verdict(complete("100")
                .bid("a", "2025")
                .price("a", "13000", "90", "0.25")
                .answer("vat.position", "compensated")
                .answer("a", "specification.same", "yes"));
        assertThat(verdict.gaps().stream().map(Verdict.GapLine::key)).contains("cost.avoidable");
        assertThat(verdict.outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(verdict.strength()).contains(Strength.ROBUST);
    }

    @Test
    void twoStatementsOnOneNumberAreARangeUntilOneIsAccepted() {
        var contested = complete("100").input("unit", "overhead.cost", "2025", "400000", Standing.CONTESTED);
        assertThat(neutral(verdict(contested))).isEqualTo("1200000.00..1400000.00");
        assertThat(verdict(contested).outcome()).isEqualTo(Outcome.UNDETERMINED);
        var accepted = complete("100").input("unit", "overhead.cost", "2025", "400000", Standing.ACCEPTED);
        assertThat(neutral(verdict(accepted))).isEqualTo("1400000.00");
        assertThat(verdict(accepted).outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
    }

    @Test
    void twoAcceptedValuesThatDifferAreRefused() {
        var both = complete("100")
                .input("unit", "overhead.cost", "2025", "400000", Standing.ACCEPTED)
                .input("unit", "overhead.cost", "2025", "500000", Standing.ACCEPTED);
        assertThatThrownBy(() -> verdict(both))
                .isInstanceOf(CaseRefusedException.class)
                .hasMessageContaining("CAS-709")
                .hasMessageContaining("overhead.cost");
    }

    @Test
    void aMissingScopeAnswerThatMattersIsUndetermined() {
        var open = new CaseWriter()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1300000")
                .answer("activity.welfare", "no")
                .answer("activity.on-market", "yes")
                .answer("sales.external", "some")
                .answer("activity.vat-exempt", "no")
                .answer("insurance.booked", "yes")
                .answer("assets.complete", "yes")
                .answer("premises.booked", "yes");
        var verdict = verdict(open);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.withheld()).anySatisfy(w -> assertThat(w.gap()).isEqualTo("unit/activity.authority"));
    }

    @Test
    void aMissingAnswerThatDoesNotMatterLeavesTheOutcome() {
        var open = new CaseWriter()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.given", "1300000")
                .answer("activity.authority", "no")
                .answer("activity.welfare", "no")
                .answer("sales.external", "some")
                .answer("activity.vat-exempt", "no")
                .answer("insurance.booked", "yes")
                .answer("assets.complete", "yes")
                .answer("premises.booked", "yes");
        var verdict = verdict(open);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(verdict.gaps().stream().map(Verdict.GapLine::rule)).contains("NO-G01/activity.on-market");
    }

    @Test
    void exerciseOfAuthorityIsOutOfScope() {
        var authority = new CaseWriter()
                .answer("activity.authority", "yes")
                .answer("activity.welfare", "no")
                .answer("activity.on-market", "no")
                .answer("sales.external", "none")
                .answer("activity.vat-exempt", "no")
                .line("010", "1")
                .input("price.given", "1");
        assertThat(verdict(authority).outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(verdict(authority).strength()).isEmpty();
    }

    @Test
    void aCaseOutOfScopeNeedsNoFurtherAnswers() {
        var verdict = verdict(new CaseWriter()
                .answer("activity.authority", "yes")
                .line("010", "1")
                .input("price.given", "1"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(verdict.outOfScope()).containsExactly("NO-G01/authority");
        assertThat(verdict.reconciliation().selected()).isEqualByComparingTo("1");
    }

    @Test
    void moreOpenQuestionsThanCanBeTriedAreUndetermined() {
        var writer = new CaseWriter()
                .line("010", "1")
                .line("790", "-1")
                .input("price.given", "1")
                .bid("a", "2025")
                .price("a", "1", "1", "0")
                .input("debt.average", "1")
                .input("debt.rate", "0.01");
        var verdict = verdict(writer);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.warnings()).contains("TOO-MANY-OPEN-QUESTIONS");
    }

    @Test
    void neitherPriceNorBidsIsOutOfScope() {
        assertThat(verdict(new CaseWriter().ordinary().line("010", "1000000")).outcome())
                .isEqualTo(Outcome.OUT_OF_SCOPE);
    }

    @Test
    void bidsWithoutAPriceLeaveThePriceAsAGap() {
        var verdict = verdict(new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .bid("a", "2025")
                .price("a", "100", "90", "0.25")
                .answer("vat.position", "compensated")
                .answer("a", "specification.same", "yes"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.gaps().stream().map(Verdict.GapLine::rule)).contains("NO-L01/price.unit", "NO-L01/volume");
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

    @Test
    void anUnknownKeyAndAnUnknownAnswerAreRefusedTogether() {
        var bad = complete("100").input("overhed.cost", "1").answer("premises.booked", "maybe");
        assertThatThrownBy(() -> verdict(bad))
                .isInstanceOf(CaseRefusedException.class)
                .hasMessageContaining("CAS-703")
                .hasMessageContaining("overhed.cost")
                .hasMessageContaining("CAS-707")
                .hasMessageContaining("maybe");
    }

    @Test
    void theTraceIsAChainAndHoldsEveryRule() {
        var assessment = ASSESSOR.assess(complete("100").write());
        var lines = new String(assessment.trace().bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(assessment.trace().steps());
        String previous = "0".repeat(64);
        for (String line : lines) {
            assertThat(line).contains("\"previous\":\"" + previous + "\"");
            previous = Digests.sha256(line.getBytes(StandardCharsets.UTF_8));
        }
        String all = String.join("\n", lines);
        assertThat(assessment.verdict().ruleSet().rules().stream().map(RuleDescription::id))
                .allSatisfy(id -> assertThat(all).contains("\"rule\":\"" + id + "\""));
    }

    @Test
    void aDraftRuleSetSaysSo() {
        assertThat(verdict(complete("100")).warnings()).contains("RULE-SET-DRAFT");
    }

    @Test
    void theVerdictSaysWhichParametersAreUnverified() {
        assertThat(verdict(complete("100")).unverified()).containsExactly("tolerance");
    }

    @Test
    void orderOfTheFactsHasNoEffect() {
        var written = WorkedExampleTest.workedExample().write();
        var ledger = new ArrayList<>(written.ledger());
        Collections.reverse(ledger);
        var answers = new ArrayList<>(written.answers());
        Collections.reverse(answers);
        var turned = new Case(
                written.id(),
                written.regime(),
                written.asOf(),
                written.decision(),
                written.currency(),
                written.unit(),
                written.volumeUnit(),
                written.periods(),
                written.bids(),
                written.items(),
                written.inputs(),
                answers,
                ledger,
                written.priceLines(),
                List.of());
        var first = ASSESSOR.assess(written);
        var second = ASSESSOR.assess(turned);
        assertThat(second.verdictJson(Processing.COMPLETED)).isEqualTo(first.verdictJson(Processing.COMPLETED));
        assertThat(Arrays.equals(second.trace().bytes(), first.trace().bytes())).isTrue();
    }

    @Test
    void noSessionIsLeftOpen() {
        verdict(complete("100"));
        assertThat(ASSESSOR.ruleSets().all())
                .allSatisfy(set -> assertThat(set.kieBase().getKieSessions()).isEmpty());
    }

    @Test
    void findingsOfForceLawStandBesideAndMoveNothing() {
        var verdict = verdict(complete("200").answer("sales.external", "some").input("vat.input", "70000"));
        assertThat(verdict.findings().stream().filter(f -> f.rule().equals("NO-C16/test")))
                .isEmpty();
        assertThat(verdict.findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("NO-V01");
            assertThat(f.result()).isEqualTo(Result.MET);
        });
    }
}
