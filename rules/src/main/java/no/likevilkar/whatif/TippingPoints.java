package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Outcome;

/**
 * Where the outcome turns when one figure moves and everything else stays as it is, gaps with all their admissible values.
 *
 * @param figure the figure that moves
 * @param value its value as the case stands: a point, or a range
 * @param outcome the outcome as the case stands
 * @param turns the nearest turn on each side of a point; of a range every turn inside it, from the start of the search on
 * @param exhaustive whether it is proven that there is no other, nearer one; else values were tried in between, and a turn and its
 *     way back may hide between two of them
 */
public record TippingPoints(Named figure, Interval value, Outcome outcome, List<Turn> turns, boolean exhaustive) {

    /** Where a turn lies. */
    public enum Side {
        BELOW,
        ABOVE,
        /** In the range of a value that is not known. */
        WITHIN
    }

    /** How a turn was found. */
    public enum FoundBy {
        /** On the graph of figures. */
        GRAPH,
        /** By running the rules at value after value, because graph and runs disagree: a fork. */
        RUNS
    }

    /**
     * A real run at one end of a turn.
     *
     * @param value the value of the figure there
     * @param moved the stated figure that was given another value so that the figure has it
     * @param to that other value
     * @param outcome what came out
     */
    public record RealRun(BigDecimal value, Named moved, BigDecimal to, Outcome outcome) {}

    /**
     * One turn of the outcome.
     *
     * @param last last value with the outcome of the nearer side
     * @param first first value with the other outcome, one unit further
     * @param before outcome up to {@code last}
     * @param beyond outcome at {@code first}
     * @param runs the real runs at both; none when no single stated figure moves this one alone
     */
    public record Turn(
            Side side,
            BigDecimal last,
            BigDecimal first,
            Outcome before,
            Outcome beyond,
            FoundBy foundBy,
            List<RealRun> runs) {

        public Turn {
            runs = List.copyOf(runs);
        }

        /** Whether real runs at both ends say the same as the graph. */
        public boolean confirmed() {
            return runs.size() == 2
                    && runs.get(0).outcome() == before
                    && runs.get(1).outcome() == beyond;
        }
    }

    public TippingPoints {
        turns = List.copyOf(turns);
    }

    /** The turns of a figure. */
    public static TippingPoints of(Scenario scenario, Named figure) {
        return new TippingSearch(scenario, figure).search();
    }

    /** The turns of the stated price; empty when the case has none. */
    public static Optional<TippingPoints> ofStatedPrice(Scenario scenario) {
        return new FigureNames(scenario).role("stated").map(price -> of(scenario, price));
    }
}
