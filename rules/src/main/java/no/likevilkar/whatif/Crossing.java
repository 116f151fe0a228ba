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
    static Optional<Crossing> nearest(
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

        Walk(Probe probe, BigDecimal from, BigDecimal step, Optional<BigDecimal> bound, int looks) {
            this.looks = looks;
            this.probe = probe;
            this.from = from;
            this.step = step;
            this.most = bound.map(last -> last.subtract(from).divideToIntegralValue(step))
                    .orElse(new BigDecimal(2).pow(DOUBLINGS));
            this.base = probe.at(from);
        }

        Optional<Crossing> find() {
            var near = BigDecimal.ZERO;
            var far = BigDecimal.ONE.min(most);
            while (near.compareTo(far) < 0) {
                var found = within(near, far, looks);
                if (found.isPresent()) {
                    return found;
                }
                near = far;
                far = far.add(far).min(most);
            }
            return Optional.empty();
        }

        private BigDecimal value(BigDecimal steps) {
            return from.add(step.multiply(steps));
        }

        private boolean turns(BigDecimal steps) {
            return !probe.at(value(steps)).equals(base);
        }

        private boolean proven(BigDecimal near, BigDecimal far) {
            var a = value(near);
            var b = value(far);
            return probe.everywhere(Interval.between(a.min(b), a.max(b)), base);
        }

        /** The first turn after {@code near}, at which there is none, up to {@code far}. */
        private Optional<Crossing> within(BigDecimal near, BigDecimal far, int looks) {
            if (proven(near, far)) {
                return Optional.empty();
            }
            boolean end = turns(far);
            if (far.subtract(near).compareTo(BigDecimal.ONE) <= 0) {
                return end
                        ? Optional.of(new Crossing(value(near), value(far), base, probe.at(value(far))))
                        : Optional.empty();
            }
            if (!end && looks == 0) {
                return Optional.empty();
            }
            var middle = near.add(far).divideToIntegralValue(new BigDecimal(2));
            if (turns(middle)) {
                return within(near, middle, looks);
            }
            var hidden = looks > 0 ? within(near, middle, looks - 1) : Optional.<Crossing>empty();
            return hidden.isPresent() ? hidden : within(middle, far, end ? looks : looks - 1);
        }
    }
}
