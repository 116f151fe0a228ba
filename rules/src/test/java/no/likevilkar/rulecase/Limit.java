package no.likevilkar.rulecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Run;
import no.likevilkar.bounds.Decision;
import no.likevilkar.definition.Range;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Input;
import no.likevilkar.ruleset.Key;

/**
 * Where a finding turns when one input figure moves and all else stays as it is. It is looked for on the figures alone, by what the
 * enclosure of the comparison decides, which is quick and holds wherever it decides; then the rules have to agree.
 */
final class Limit {

    private static final BigDecimal FAR = new BigDecimal("1000");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DIGITS = 2;
    private static final int DIGITS_OF_A_RATIO = 6;

    private final Run run;
    private final Finding finding;
    private final Input input;
    private final Key key;
    private final Decision decision;
    private final String figure;

    Limit(Run run, Finding finding, Input input, Key key) {
        this.run = run;
        this.finding = finding;
        this.input = input;
        this.key = key;
        this.decision = new Decision(run.graph(), finding.test());
        this.figure = input.subject() + "/" + input.key() + "/" + input.period();
    }

    /** The last value of one side, the first of the other, and one further; none where nothing turns. */
    List<BigDecimal> around() {
        boolean rests = run.graph().restsOn(finding.test()).stream()
                .anyMatch(each -> each.getId().equals(figure));
        if (!rests) {
            return List.of();
        }
        int scale = key.unit().equals("ratio") ? DIGITS_OF_A_RATIO : DIGITS;
        var unit = BigDecimal.ONE.movePointLeft(scale);
        var far = input.value().abs().multiply(FAR).add(FAR);
        var admissible = key.admissible().map(Range::interval).orElse(Interval.ALL);
        var last = input.value()
                .subtract(far)
                .max(admissible.low().orElse(input.value().subtract(far)))
                .setScale(scale, RoundingMode.CEILING);
        var first = input.value()
                .add(far)
                .min(admissible.high().orElse(input.value().add(far)))
                .setScale(scale, RoundingMode.FLOOR);
        var below = at(last);
        if (below == at(first)) {
            return List.of();
        }
        while (first.subtract(last).compareTo(unit) > 0) {
            var middle = last.add(first).multiply(HALF).setScale(scale, RoundingMode.FLOOR);
            if (at(middle) == below) {
                last = middle;
            } else {
                first = middle;
            }
        }
        return Stream.of(last, first, first.add(unit))
                .filter(admissible::contains)
                .toList();
    }

    private Result at(BigDecimal value) {
        return decision.enclosed(Map.of(figure, Interval.point(value)));
    }

    /** What the rules say otherwise than the figures when the input has the value. */
    List<String> breaches(BigDecimal value, Exploration exploration) {
        var expected = at(value);
        if (expected == Result.UNDETERMINED) {
            return List.of();
        }
        return exploration.runs().stream()
                .filter(other -> other.assumed().equals(run.assumed()))
                .flatMap(other -> other.all(Finding.class).stream()
                        .filter(same -> same.rule().equals(finding.rule())
                                && same.subject().equals(finding.subject())
                                && same.period().equals(finding.period()))
                        .map(same -> new Decision(other.graph(), same.test()).result()))
                .filter(result -> result != expected)
                .map(result -> finding.rule() + " is " + result + " and not " + expected)
                .toList();
    }
}
