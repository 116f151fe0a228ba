package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.Optional;
import no.likevilkar.figure.Interval;

/**
 * The nearest value on one side at which what is watched is another, to the unit.
 *
 * @param last the value before it, one unit nearer, with the word as it was
 * @param first the value itself
 * @param before word up to {@code last}
 * @param beyond word at {@code first}
 */
record Crossing(BigDecimal last, BigDecimal first, String before, String beyond) {

    /** As many doublings of the distance as are tried: beyond any amount of money in any unit. */
    private static final int DOUBLINGS = 60;

    /** As many stretches as are held against a proof; a search that needs more goes on without. */
    private static final int MOST_PROOFS = 1000;

    /**
     * What a search came to.
     *
     * @param crossing the nearest turn; empty where none was found
     * @param proven whether it is proven that there is none before it
     */
    record Found(Optional<Crossing> crossing, boolean proven) {}

    /**
     * Looks outwards in ever longer steps. Where a stretch is proven to hold one word it is passed over; else its end, and some
     * points inside it, are tried.
     *
     * @param from where to start
     * @param unit how finely to look
     * @param direction 1 upwards, -1 downwards
     * @param bound last value that counts
     * @param looks how often a stretch is halved in which nothing is proven and both ends agree
     */
    static Found nearest(
            Probe probe, BigDecimal from, BigDecimal unit, int direction, Optional<BigDecimal> bound, int looks) {
        return new Walk(probe, from, direction < 0 ? unit.negate() : unit, bound, looks).find();
    }

    private static final class Walk {
        private final Probe probe;
        private final BigDecimal from;
        private final BigDecimal step;
        private final BigDecimal most;
        private final String base;
        private final int looks;
        private boolean proven = true;
        private int proofs;

        Walk(Probe probe, BigDecimal from, BigDecimal step, Optional<BigDecimal> bound, int looks) {
            this.looks = looks;
            this.probe = probe;
            this.from = from;
            this.step = step;
            this.most = bound.map(last -> last.subtract(from).divideToIntegralValue(step))
                    .orElse(new BigDecimal(2).pow(DOUBLINGS));
            this.base = probe.at(from);
        }

        Found find() {
            var near = BigDecimal.ZERO;
            var far = BigDecimal.ONE.min(most);
            while (near.compareTo(far) < 0) {
                var found = passable(near, far) ? Optional.<Crossing>empty() : within(near, far, turns(far), looks);
                if (found.isPresent()) {
                    return new Found(found, proven);
                }
                near = far;
                far = far.add(far).min(most);
            }
            return new Found(Optional.empty(), proven);
        }

        private BigDecimal value(BigDecimal steps) {
            return from.add(step.multiply(steps));
        }

        private boolean turns(BigDecimal steps) {
            return !probe.at(value(steps)).equals(base);
        }

        private boolean passable(BigDecimal near, BigDecimal far) {
            if (++proofs > MOST_PROOFS) {
                return false;
            }
            var a = value(near);
            var b = value(far);
            return probe.everywhere(Interval.between(a.min(b), a.max(b)), base);
        }

        /**
         * The first turn after {@code near}, at which there is none, up to {@code far}.
         *
         * @param end whether the outcome at {@code far} is another
         */
        private Optional<Crossing> within(BigDecimal near, BigDecimal far, boolean end, int looks) {
            if (far.subtract(near).compareTo(BigDecimal.ONE) <= 0) {
                return end
                        ? Optional.of(new Crossing(value(near), value(far), base, probe.at(value(far))))
                        : Optional.empty();
            }
            if (!end && looks == 0) {
                proven = false;
                return Optional.empty();
            }
            var middle = near.add(far).divideToIntegralValue(new BigDecimal(2));
            if (turns(middle)) {
                return within(near, middle, true, looks);
            }
            if (passable(near, middle)) {
                return within(middle, far, end, looks);
            }
            if (!end && passable(middle, far)) {
                return within(near, middle, false, looks);
            }
            var hidden = within(near, middle, false, Math.max(0, looks - 1));
            return hidden.isPresent() ? hidden : within(middle, far, end, end ? looks : looks - 1);
        }
    }
}
