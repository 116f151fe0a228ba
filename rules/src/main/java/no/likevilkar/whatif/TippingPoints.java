package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.likevilkar.figure.Interval;

/**
 * Where the outcome, or the provider picked, turns when one figure moves and everything else stays as it is, gaps with all their
 * admissible values.
 *
 * @param figure the figure that moves
 * @param value its value as the case stands: a point, or a range
 * @param watched what may turn
 * @param now its word as the case stands
 * @param turns the nearest turn on each side of a point; of a range every turn inside it, from the start of the search on
 * @param exhaustive whether it is proven that there is no other, nearer one; else values were tried in between, and a turn and its
 *     way back may hide between two of them
 */
public record TippingPoints(
        Named figure, Interval value, Watched watched, String now, List<Turn> turns, boolean exhaustive) {

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
     * @param says what came out
     */
    public record RealRun(BigDecimal value, Named moved, BigDecimal to, String says) {}

    /**
     * One turn.
     *
     * @param last last value with the word of the nearer side
     * @param first first value with the other word, one unit further
     * @param before word up to {@code last}
     * @param beyond word at {@code first}
     * @param runs the real runs at both; none when no single stated figure moves this one alone
     */
    public record Turn(
            Side side,
            BigDecimal last,
            BigDecimal first,
            String before,
            String beyond,
            FoundBy foundBy,
            List<RealRun> runs) {

        public Turn {
            runs = List.copyOf(runs);
        }

        /** Whether real runs at both ends say the same as the graph. */
        public boolean confirmed() {
            return runs.size() == 2
                    && runs.get(0).says().equals(before)
                    && runs.get(1).says().equals(beyond);
        }
    }

    public TippingPoints {
        turns = List.copyOf(turns);
    }

    /** Where a figure turns the outcome. */
    public static TippingPoints of(Scenario scenario, Named figure) {
        return of(scenario, figure, Watched.OUTCOME);
    }

    /** Where a figure turns what is watched. */
    public static TippingPoints of(Scenario scenario, Named figure, Watched watched) {
        return new TippingSearch(scenario, figure, watched).search();
    }

    /** Where the stated price turns the outcome; empty when the case has none. */
    public static Optional<TippingPoints> ofStatedPrice(Scenario scenario) {
        return new FigureNames(scenario).role("stated").map(price -> of(scenario, price));
    }

    /** Where the neutral price of the unit turns who is picked; empty when the case has none or nobody is ever picked. */
    public static Optional<TippingPoints> ofNeutralPrice(Scenario scenario) {
        return scenario.ruleSet().header().picksProvider()
                ? new FigureNames(scenario).role("neutral").map(price -> of(scenario, price, Watched.PREFERRED))
                : Optional.empty();
    }
}
