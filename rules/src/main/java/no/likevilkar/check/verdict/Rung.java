package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.fact.Fact;

/**
 * One step of a ladder, or beside it.
 *
 * @param side UNIT or the id of a bid
 * @param subtotal what is reached after it, where there is something to start from
 */
record Rung(
        String figure,
        String side,
        String period,
        String step,
        Known amount,
        Optional<Known> subtotal,
        String ruleId,
        Declared.Rule rule) {

    /** The steps in the order of the ladder; what stands beside it comes last. */
    static final List<String> STEPS = List.of("COVERAGE", "CORRECTION", "OMITTED", "ADVANTAGE", "HANDICAP", "LOCATION");

    static Rung of(Fact figure, String side, Known amount, Optional<Known> subtotal, Declared declared) {
        return new Rung(
                figure.text("id"),
                side,
                figure.text("period"),
                figure.text("step"),
                amount,
                subtotal,
                figure.text("rule"),
                declared.rule(figure.text("rule")));
    }

    Rung with(Known otherAmount, Optional<Known> otherSubtotal) {
        return new Rung(figure, side, period, step, otherAmount, otherSubtotal, ruleId, rule);
    }

    int place() {
        return STEPS.indexOf(step);
    }

    /** The ladder of which it is a step. */
    String ladder() {
        return period + " " + side;
    }

    /** @param money how money is written */
    Map<String, Object> written(Written.Style money) {
        return Written.members(
                "figure", figure,
                "side", side,
                "period", period,
                "step", step,
                "amount", Written.range(amount, money),
                "subtotal", Written.range(subtotal, money),
                "rule", ruleId,
                "force", rule.force(),
                "basis", rule.basis());
    }
}
