package no.likevilkar.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A turn is found however narrow it is, where stretches without one can be proven; else the search says that it may miss one. */
class CrossingTest {

    private static final BigDecimal FROM = BigDecimal.ZERO;

    /** One outcome, and another at a single value. */
    private record Needle(String base, String other, long at, boolean proves) implements Probe {

        @Override
        public String at(BigDecimal value) {
            return value.compareTo(BigDecimal.valueOf(at)) == 0 ? other : base;
        }

        @Override
        public boolean everywhere(Interval values, String word) {
            return proves && word.equals(base) && !values.contains(BigDecimal.valueOf(at));
        }
    }

    private static Crossing.Found search(Probe probe, int direction) {
        return Crossing.nearest(probe, FROM, BigDecimal.ONE, direction, Optional.empty(), 3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NEUTRAL", "UNDETERMINED"})
    void theTurnAtASingleValueIsFoundWhereTheRestIsProven(Outcome base) {
        for (long at : new long[] {1, 2, 3, 1_000_003, -1_000_003, 123_456_789_012L, -5}) {
            var found = search(new Needle(base.name(), Outcome.NOT_NEUTRAL.name(), at, true), at < 0 ? -1 : 1);
            assertThat(found.proven()).isTrue();
            assertThat(found.crossing()).get().satisfies(crossing -> {
                assertThat(crossing.first()).isEqualByComparingTo(BigDecimal.valueOf(at));
                assertThat(crossing.last()).isEqualByComparingTo(BigDecimal.valueOf(at < 0 ? at + 1 : at - 1));
                assertThat(crossing.before()).isEqualTo(base.name());
                assertThat(crossing.beyond()).isEqualTo(Outcome.NOT_NEUTRAL.name());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_003, 123_456_789_012L})
    void withoutProofItIsMissedAndTheSearchSaysThatItMayBe(long at) {
        var found = search(new Needle(Outcome.UNDETERMINED.name(), Outcome.NEUTRAL.name(), at, false), 1);
        assertThat(found.crossing()).isEmpty();
        assertThat(found.proven()).isFalse();
    }

    @Test
    void whereThereIsNoTurnThatIsProven() {
        var found = search(new Needle(Outcome.NEUTRAL.name(), Outcome.NEUTRAL.name(), -1, true), 1);
        assertThat(found.crossing()).isEmpty();
        assertThat(found.proven()).isTrue();
    }

    /** A lasting turn beyond a narrow one: both are within reach, the nearer counts. */
    @Test
    void ofANarrowTurnAndALastingOneTheNearerIsFound() {
        var found = search(of(value -> value == 700_001 || value >= 900_000), 1);
        assertThat(found.crossing()).get().satisfies(crossing -> assertThat(crossing.first())
                .isEqualByComparingTo("700001"));
        assertThat(found.proven()).isTrue();
    }

    private static Probe of(LongPredicate turned) {
        return new Probe() {
            @Override
            public String at(BigDecimal value) {
                return turned.test(value.longValueExact()) ? Outcome.NOT_NEUTRAL.name() : Outcome.NEUTRAL.name();
            }

            @Override
            public boolean everywhere(Interval values, String word) {
                long low = values.low().orElseThrow().longValueExact();
                long high = values.high().orElseThrow().longValueExact();
                return high - low < 2_000_000
                        && LongStream.rangeClosed(low, high).noneMatch(turned);
            }
        };
    }

    /** Every stretch is out of proof's reach: the search ends all the same, and claims nothing. */
    @Test
    void aSearchThatNothingCanBeProvenInComesToAnEnd() {
        int[] asked = new int[1];
        Probe stubborn = new Probe() {
            @Override
            public String at(BigDecimal value) {
                return Outcome.UNDETERMINED.name();
            }

            @Override
            public boolean everywhere(Interval values, String word) {
                asked[0]++;
                return values.high()
                                        .orElseThrow()
                                        .remainder(new BigDecimal("7"))
                                        .signum()
                                != 0
                        && asked[0] % 2 == 0;
            }
        };
        assertThat(search(stubborn, 1).proven()).isFalse();
        assertThat(asked[0]).isLessThanOrEqualTo(1000);
    }
}
