package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Span;

/** Prices of the sum over all periods, who is cheapest, the difference, and what buying would save. */
final class PriceRows {

    private static final String WHOLE = "case";

    private final Told theCase;
    private final Declared declared;
    private final Joined joined;
    private final Cheapest stated;
    private final Cheapest neutral;

    PriceRows(Told theCase, Declared declared, Joined joined) {
        this.theCase = theCase;
        this.declared = declared;
        this.joined = joined;
        this.stated = cheapest("stated", "bidStated");
        this.neutral = cheapest("neutral", "bidComparable");
    }

    private Cheapest cheapest(String ofUnit, String ofBid) {
        SortedMap<String, Known> prices = new TreeMap<>();
        unit(ofUnit).ifPresent(price -> prices.put("UNIT", price));
        theCase.ids("bids").forEach(bid -> total(bid, ofBid).ifPresent(price -> prices.put(bid, price)));
        return new Cheapest(prices);
    }

    private Optional<Known> unit(String role) {
        return total(theCase.unit(), role);
    }

    private Optional<Known> total(String subject, String role) {
        return declared.figure(subject, role, WHOLE).flatMap(joined::of);
    }

    Map<String, Object> prices() {
        var bids = new ArrayList<>();
        theCase.rows("bids").stream()
                .sorted((a, b) -> a.text("id").compareTo(b.text("id")))
                .forEach(bid -> bids.add(bid(bid)));
        return Written.members(
                "stated", Written.line(unit("stated"), declared.money()),
                "booked", Written.range(unit("booked"), declared.money()),
                "own", Written.range(unit("own"), declared.money()),
                "full", Written.range(unit("full"), declared.money()),
                "neutral", Written.range(unit("neutral"), declared.money()),
                "neutralNetOfHandicaps", Written.range(unit("netOfHandicaps"), declared.money()),
                "perUnit", Written.range(unit("perUnit"), Written::unitPrice),
                "bids", bids,
                "cheapestStated", stated.written(),
                "cheapestNeutral", neutral.written());
    }

    private Map<String, Object> bid(Told bid) {
        String id = bid.text("id");
        return Written.members(
                "bid", id,
                "supplier", bid.get("supplier"),
                "stated", Written.line(total(id, "bidStated"), declared.money()),
                "comparable", Written.range(total(id, "bidComparable"), declared.money()),
                "flags", flags(id));
    }

    private List<String> flags(String bid) {
        return joined.words("Flag", (Fact flag) -> Optional.of(flag.text("code"))
                .filter(code -> flag.text("bid").equals(bid)));
    }

    /** What the volume comes to, where that is one number. */
    Object volume() {
        var volume = unit("volume");
        if (volume.isPresent() && !volume.get().shown()) {
            return Unshown.VALUE;
        }
        return volume.flatMap(Known::span)
                .filter(Span::isPoint)
                .map(span -> Written.plain(span.low()))
                .orElse(null);
    }

    Map<String, Object> difference() {
        var percent =
                unit("percent").filter(known -> known.span().map(Span::isClosed).orElse(true));
        return Written.members(
                "amount", Written.range(unit("difference"), declared.money()),
                "percent", Written.range(percent, Written::plain));
    }

    /** Whether the cheapest changes with neutral prices; null without anybody to compare with. */
    Object decisive() {
        if (stated.count() < 2 || neutral.count() < 2) {
            return null;
        }
        if (!stated.shown() || !neutral.shown()) {
            return Unshown.VALUE;
        }
        if (stated.winner().isEmpty() || neutral.winner().isEmpty()) {
            return "UNDETERMINED";
        }
        return stated.winner().equals(neutral.winner()) ? "NO" : "YES";
    }

    /** Whom neutral prices pick. */
    Object preferred() {
        return neutral.picked();
    }

    /** Against the bid that certainly costs the buyer least, or the first where none does. */
    Object savings() {
        var avoidable = unit("avoidable");
        String best = null;
        Known least = null;
        for (String bid : theCase.ids("bids")) {
            var cost = total(bid, "bidPlusTransition");
            if (cost.isEmpty() || avoidable.isEmpty()) {
                continue;
            }
            if (least != null && cost.get().below(least).isEmpty()) {
                return Unshown.VALUE;
            }
            if (least == null || cost.get().below(least).orElseThrow()) {
                best = bid;
                least = cost.get();
            }
        }
        return best == null
                ? null
                : Written.members(
                        "bid", best,
                        "avoidable", Written.range(avoidable, declared.money()),
                        "bidPlusTransition", Written.range(least, declared.money()),
                        "difference", Written.range(avoidable.orElseThrow().minus(least), declared.money()));
    }
}
