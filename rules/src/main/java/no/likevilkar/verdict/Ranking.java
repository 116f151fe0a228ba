package no.likevilkar.verdict;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict.Decisive;

/**
 * Who is cheapest among the unit and the bids, by stated and by neutral prices, and whether that changes.
 *
 * @param stated price of each as stated
 * @param neutral neutral price of the unit and comparable price of each bid
 */
record Ranking(Map<String, Interval> stated, Map<String, Interval> neutral) {

    private static final String IN_HOUSE = "IN_HOUSE";
    private static final String TIE = "TIE";

    static Ranking of(Case theCase, RuleSet ruleSet, Joined joined) {
        var stated = new TreeMap<String, Interval>();
        var neutral = new TreeMap<String, Interval>();
        var header = ruleSet.header();
        String unit = theCase.unit().id();
        put(stated, Ladders.UNIT, header.figure(unit, "stated", Period.WHOLE), joined);
        put(neutral, Ladders.UNIT, header.figure(unit, "neutral", Period.WHOLE), joined);
        theCase.bids().stream().map(Bid::id).forEach(bid -> {
            put(stated, bid, header.figure(bid, "bidStated", Period.WHOLE), joined);
            put(neutral, bid, header.figure(bid, "bidComparable", Period.WHOLE), joined);
        });
        return new Ranking(stated, neutral);
    }

    private static void put(Map<String, Interval> prices, String side, Optional<String> figure, Joined joined) {
        figure.flatMap(joined::of).ifPresent(price -> prices.put(side, price));
    }

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

    /**
     * Whom neutral prices pick: the unit or the bid that is cheapest for certain, or the word for a tie where unit and bid share
     * the lowest of prices that are all known. Empty where nobody has a price or it cannot be said.
     */
    Optional<String> preferred() {
        return cheapestNeutral()
                .map(one -> one.equals(Ladders.UNIT) ? IN_HOUSE : one)
                .or(() -> isTie() ? Optional.of(TIE) : Optional.empty());
    }

    private boolean isTie() {
        var unit = neutral.get(Ladders.UNIT);
        return unit != null
                && neutral.values().stream().allMatch(price -> price.isPoint() && unit.neverAbove(price))
                && neutral.values().stream().filter(unit::equals).count() > 1;
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
