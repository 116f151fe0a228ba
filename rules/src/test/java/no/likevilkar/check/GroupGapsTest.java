package no.likevilkar.check;

import static no.likevilkar.CaseWriter.neutral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.trace.Traced;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Strength;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.GapLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A missing number that decides which member of an exclusive group is taken is needed, though nothing printed rests on it. */
class GroupGapsTest {

    /** Wages 1 000 000, overhead 200 000; a building with its values, without depreciation. */
    private static CaseWriter house() {
        return CaseWriter.complete("110")
                .asset("house", "building")
                .input("house", "asset.opening-value", "2025", "1000000")
                .input("house", "asset.closing-value", "2025", "900000");
    }

    /** The same wages; a machine whose opening value is missing, and capital that can be counted as debt instead. */
    private static CaseWriter machine() {
        return CaseWriter.complete("110")
                .asset("machine", "equipment")
                .input("machine", "asset.closing-value", "2025", "900000")
                .input("machine", "asset.depreciation", "2025", "100000")
                .input("debt.average", "100000");
    }

    /** The verdict, and the checker comes to the same. */
    private static Verdict verdict(CaseWriter writer) {
        var assessment = Assessor.builtIn().assess(Traced.documented(writer.write()));
        assertThat(RandomCasesTest.checked(assessment).failures()).isEmpty();
        return assessment.verdict();
    }

    private static GapLine gap(Verdict verdict, String id) {
        return verdict.gaps().stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRentOfABuildingThatIsCountedByItsReturnIsNeededAndTheVerdictIsNotRobust() {
        var verdict = verdict(house()); // 1 200 000 + 950 000 * 5.5 to 15 %
        assertThat(neutral(verdict)).isEqualTo("1252250.00..1342500.00");
        assertThat(verdict.outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(verdict.strength()).contains(Strength.SENSITIVE);
        assertThat(verdict.deciding()).containsExactly("house/asset.market-rent/2025");
        assertThat(gap(verdict, "house/asset.market-rent/2025").needed()).isTrue();
        assertThat(gap(verdict, "house/asset.market-rent/2025").group()).contains("K3");
    }

    /** This is why: what comes out lies below the range that was stated, or above it with another outcome. */
    @ParameterizedTest
    @CsvSource({"0, 1200000.00, NEUTRAL", "900000, 2100000.00, NOT_NEUTRAL"})
    void withItsRentTheBuildingIsCountedByItsRent(String rent, String price, Outcome outcome) {
        var verdict = verdict(house().input("house", "asset.market-rent", "2025", rent));
        assertThat(neutral(verdict)).isEqualTo(price);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.strength()).contains(Strength.ROBUST);
        assertThat(verdict.gaps()).noneMatch(gap -> gap.group().isPresent());
    }

    @Test
    void aValueThatWouldLetTheReturnBeCountedInsteadOfDebtIsNeeded() {
        var verdict = verdict(machine());
        assertThat(neutral(verdict)).isEqualTo("1300000.00");
        assertThat(verdict.strength()).contains(Strength.SENSITIVE);
        assertThat(gap(verdict, "machine/asset.opening-value/2025").needed()).isTrue();
        assertThat(gap(verdict, "machine/asset.opening-value/2025").group()).contains("K1");
        // 1 300 000 + (9 000 000 + 900 000) / 2 * 5.5 to 15 %
        var filled = verdict(machine().input("machine", "asset.opening-value", "2025", "9000000"));
        assertThat(neutral(filled)).isEqualTo("1572250.00..2042500.00");
        assertThat(filled.outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
    }

    /** Return and tax rest on the same missing values: whoever fills them fills both, and the return stays before the tax. */
    @Test
    void aValueThatMakesAllMembersGivenAtOnceSwitchesNothing() {
        var verdict = verdict(CaseWriter.complete("200").asset("machine", "equipment"));
        assertThat(verdict.suppressed()).anyMatch(line -> line.figure().equals("machine/asset.tax/2025"));
        assertThat(verdict.gaps().stream().filter(GapLine::needed).map(GapLine::key))
                .contains("asset.opening-value", "asset.closing-value", "asset.depreciation");
        assertThat(verdict.gaps()).allMatch(gap -> gap.group().isEmpty());
    }

    /** The specification is open too, so that nothing compares the bid; its ladder is printed all the same. */
    @Test
    void anIndexThatOnlyTheLadderOfABidRestsOnIsNeeded() {
        var verdict = verdict(CaseWriter.complete("110").bid("b", "2024").price("b", "13000", "90.0000", "0.25"));
        assertThat(verdict.ladder()).anyMatch(rung -> rung.figure().equals("b/bid.price-level/2025"));
        assertThat(gap(verdict, "b/bid.price-index/2025").needed()).isTrue();
    }

    /** All capital is given and counted by its return, so nothing about the debt can come in. */
    @Test
    void whatAPreferredMemberKeepsOutIsNotNeeded() {
        var verdict = verdict(
                CaseWriter.complete("110").input("capital.employed", "100000").input("debt.average", "50000"));
        assertThat(verdict.gaps()).allMatch(gap -> gap.group().isEmpty());
        assertThat(verdict.gaps().stream().filter(gap -> !gap.needed()).map(GapLine::key))
                .containsExactly("overhead.share");
    }

    @Test
    void whatIsOpenInTwoMembersIsToldOnceWithItsGroup() {
        var verdict = verdict(machine().answer("assets.complete", "no"));
        assertThat(List.of(
                        gap(verdict, "machine/asset.opening-value/2025").group(),
                        gap(verdict, "unit/capital.employed/2025").group()))
                .containsExactly(Optional.empty(), Optional.of("K1"));
    }
}
