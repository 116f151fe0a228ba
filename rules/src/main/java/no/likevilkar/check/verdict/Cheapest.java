package no.likevilkar.check.verdict;

import java.util.Optional;
import java.util.SortedMap;
import no.likevilkar.check.Unshown;

/**
 * Who is cheapest whatever the prices turn out to be.
 *
 * @param prices price of each, by UNIT or id of the bid
 */
record Cheapest(SortedMap<String, Known> prices) {

    int count() {
        return prices.size();
    }

    /** Whether all prices are shown. */
    boolean shown() {
        return count() < 2 || prices.values().stream().allMatch(Known::shown);
    }

    /** The one whose price is certainly below every other; empty where nobody's is. */
    Optional<String> winner() {
        for (String one : prices.keySet()) {
            boolean below = true;
            for (String other : prices.keySet()) {
                below &= other.equals(one)
                        || prices.get(one).below(prices.get(other)).orElse(false);
            }
            if (below) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    Object written() {
        return shown() ? winner().orElse(null) : Unshown.VALUE;
    }
}
