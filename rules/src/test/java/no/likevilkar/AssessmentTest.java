package no.likevilkar;

import static no.likevilkar.CaseWriter.complete;
import static no.likevilkar.CaseWriter.neutral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Case;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Processing;
import no.likevilkar.verdict.Strength;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** How the engine treats what is missing, contested, unknown or out of scope, and what it leaves behind. */
class AssessmentTest {

    private static Verdict verdict(CaseWriter writer) {
        return writer.verdict();
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
        var assessment = CaseWriter.ASSESSOR.assess(complete("100").write());
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
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var first = CaseWriter.ASSESSOR.assess(written);
        var second = CaseWriter.ASSESSOR.assess(turned);
        assertThat(second.verdictJson(Processing.COMPLETED)).isEqualTo(first.verdictJson(Processing.COMPLETED));
        assertThat(Arrays.equals(second.trace().bytes(), first.trace().bytes())).isTrue();
    }

    @Test
    void noSessionIsLeftOpen() {
        verdict(complete("100"));
        assertThat(CaseWriter.ASSESSOR.ruleSets().all())
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
