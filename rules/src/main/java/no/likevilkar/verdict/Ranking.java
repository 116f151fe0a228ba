package no.likevilkar.verdict;

import java.util.Map;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Verdict.Decisive;

/**
 * Who is cheapest among the unit and the bids, by stated and by neutral prices, and whether that changes.
 *
 * @param stated price of each as stated
 * @param neutral neutral price of the unit and comparable price of each bid
 */
record Ranking(Map<String, Interval> stated, Map<String, Interval> neutral) {

    Optional<String> cheapestStated() {
        return cheapest(stated);
    }

    Optional<String> cheapestNeutral() {
        return cheapest(neutral);
    }

    /** The one whose price is below every other price whatever the ranges turn out to be; empty when nobody's is. */
    private static Optional<String> cheapest(Map<String, Interval> prices) {
        return prices.entrySet().stream()
                .filter(one -> prices.entrySet().stream()
                        .filter(other -> !other.getKey().equals(one.getKey()))
                        .allMatch(other -> one.getValue().alwaysBelow(other.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Empty when there is nobody to compare with. */
    Optional<Decisive> decisive() {
        if (stated.size() < 2 || neutral.size() < 2) {
            return Optional.empty();
        }
        var before = cheapestStated();
        var after = cheapestNeutral();
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(Decisive.UNDETERMINED);
        }
        return Optional.of(before.equals(after) ? Decisive.NO : Decisive.YES);
    }
}
