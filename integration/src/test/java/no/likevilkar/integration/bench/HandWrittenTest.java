package no.likevilkar.integration.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import no.likevilkar.Assessor;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.bench.HandWritten.Ends;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandWrittenTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {12, 36})
    void comesToTheSameAsTheEngine(int lines) throws Exception {
        var theCase = BenchCase.of(lines, folder).theCase().orElseThrow();
        assertThat(theCase.ledger()).hasSize(lines);
        var hand = HandWritten.of(theCase);
        var verdict = Assessor.builtIn().assess(theCase).verdict();
        var prices = verdict.prices();
        same(hand.stated(), prices.stated());
        same(hand.booked().all(), prices.booked());
        same(hand.own(), prices.own());
        same(hand.full(), prices.full());
        same(hand.neutral(), prices.neutral());
        same(hand.net(), prices.netOfHandicaps());
        same(hand.perUnit(), prices.perUnit());
        same(hand.difference(), verdict.difference());
        same(hand.percent(), verdict.percent());
        same(hand.coverage(), rung(verdict, "unit/coverage/2024"));
        same(hand.booked().fund().negate(), rung(verdict, "unit/correction.fund/2024"));
        same(hand.booked().instalment().negate(), rung(verdict, "unit/correction.instalment/2024"));
        same(hand.booked().interest().negate(), rung(verdict, "unit/correction.interest/2024"));
        same(hand.booked().vat().negate(), rung(verdict, "unit/correction.vat/2024"));
        same(hand.booked().workForOthers(), rung(verdict, "unit/correction.work-estimate/2024"));
        same(hand.booked().workForOthers().negate(), rung(verdict, "unit/correction.work-income/2024"));
        same(hand.booked().grant().negate(), rung(verdict, "unit/correction.grant/2024"));
        same(hand.rent(), rung(verdict, "offices/premises.rent/2024"));
        same(hand.depreciation(), rung(verdict, "equipment/asset.depreciation-cost/2024"));
        same(hand.overhead(), rung(verdict, "unit/overhead.imputed/2024"));
        same(hand.capital(), rung(verdict, "equipment/asset.return/2024"));
        assertThat(verdict.ladder()).hasSize(12);
        same(hand.handicap(), Optional.of(verdict.beside().get(0).amount()));
        assertThat(verdict.outcome().name()).isEqualTo(hand.outcome());
    }

    @Test
    void refusesLinesThatAreNoMultipleOfTheSamples() {
        assertThatThrownBy(() -> BenchCase.of(13, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 13 lines");
    }

    private static Optional<Interval> rung(Verdict verdict, String figure) {
        return verdict.ladder().stream()
                .filter(rung -> rung.figure().equals(figure))
                .map(Verdict.Rung::amount)
                .findFirst();
    }

    private static void same(BigDecimal hand, Optional<Interval> engine) {
        same(new Ends(hand, hand), engine);
    }

    private static void same(Ends hand, Optional<Interval> engine) {
        assertThat(engine.flatMap(Interval::low).orElseThrow()).isEqualByComparingTo(hand.low());
        assertThat(engine.flatMap(Interval::high).orElseThrow()).isEqualByComparingTo(hand.high());
    }
}
