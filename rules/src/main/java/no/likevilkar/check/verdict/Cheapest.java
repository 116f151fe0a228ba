package no.likevilkar.check.verdict;

import java.util.Optional;
import java.util.SortedMap;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.figure.Span;

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

    /** Whom the prices pick: the winner, or a tie where the unit shares the lowest of prices that are all single numbers. */
    Object picked() {
        if (!shown()) {
            return Unshown.VALUE;
        }
        if (winner().isPresent()) {
            return winner().get().equals("UNIT") ? "IN_HOUSE" : winner().get();
        }
        boolean points = prices.values().stream()
                .allMatch(price -> price.span().filter(Span::isPoint).isPresent());
        return points && prices.containsKey("UNIT") && unitSharesLowest() ? "TIE" : null;
    }

    private boolean unitSharesLowest() {
        var unit = prices.get("UNIT").span().orElseThrow().low();
        int same = 0;
        for (var price : prices.values()) {
            int above = price.span().orElseThrow().low().compareTo(unit);
            if (above < 0) {
                return false;
            }
            same += above == 0 ? 1 : 0;
        }
        return same > 1;
    }

    Object written() {
        return shown() ? winner().orElse(null) : Unshown.VALUE;
    }
}
