package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Optional;

/**
 * The ladder of one side in one period, or of the steps of the whole case, as a verdict prints it.
 *
 * @param steps in the order printed
 */
record PrintedLadder(List<Step> steps) {

    /**
     * @param index place in the list of the verdict
     * @param subtotal what is reached after it, where one is printed
     */
    record Step(int index, String figure, String step, Amounts amount, Optional<Amounts> subtotal) {

        static Step of(int index, Told row) {
            return new Step(
                    index,
                    row.text("figure"),
                    row.text("step"),
                    Amounts.of(row.get("amount")).orElse(Amounts.NOT_SHOWN),
                    Amounts.of(row.get("subtotal")));
        }

        String place() {
            return "verdict.json/ladder/" + index + " (" + figure + ")";
        }

        boolean isCoverage() {
            return step.equals("COVERAGE");
        }
    }

    /**
     * What the printed amounts lead to at a level; empty where the ladder has nothing to start from.
     *
     * @param widest whether the widest that it can be is asked for, because amounts enclose several runs
     */
    Optional<Amounts> at(Level level, boolean widest) {
        var first = steps.get(0);
        if (level == Level.STATED) {
            return first.isCoverage()
                    ? first.subtotal().map(booked -> stated(booked, first.amount(), widest))
                    : Optional.empty();
        }
        var reached =
                first.isCoverage() ? first.subtotal() : first.subtotal().map(sum -> start(sum, first.amount(), widest));
        return reached.map(so -> so.plus(upTo(level)));
    }

    /** All steps that lead to a level, added up. */
    Amounts upTo(Level level) {
        var sum = new Amounts(Known.ZERO);
        for (var step : steps) {
            boolean leadsThere = level.takes(Rung.STEPS.indexOf(step.step()));
            if (leadsThere && !step.isCoverage()) {
                sum = sum.plus(step.amount());
            }
        }
        return sum;
    }

    /** Coverage is booked cost less the stated price. */
    private static Amounts stated(Amounts booked, Amounts coverage, boolean widest) {
        return widest ? booked.minus(coverage) : booked.lessCrossed(coverage);
    }

    private static Amounts start(Amounts subtotal, Amounts amount, boolean widest) {
        return widest ? subtotal.minus(amount) : subtotal.less(amount);
    }
}
