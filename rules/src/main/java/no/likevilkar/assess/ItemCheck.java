package no.likevilkar.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Header;

/** Holds the items of a case against what the rule set declares of their kinds: an item in the wrong place would silently not count. */
final class ItemCheck {

    /** An item that is older has a slip in its day, and its years would be a chain that nobody can follow. */
    private static final int MOST_YEARS = 100;

    private final Case theCase;
    private final Header header;
    private final Map<String, String> kinds = new TreeMap<>();
    private final List<Objection> objections = new ArrayList<>();

    private ItemCheck(Case theCase, Header header) {
        this.theCase = theCase;
        this.header = header;
        theCase.items().forEach(item -> kinds.put(item.id(), item.kind()));
        theCase.bids().stream().map(Bid::id).forEach(bid -> kinds.put(bid, Header.PROVIDER));
        kinds.put(theCase.unit().id(), Header.PROVIDER);
    }

    static List<Objection> objections(Case theCase, Header header) {
        var check = new ItemCheck(theCase, header);
        theCase.items().forEach(check::check);
        header.single().forEach(check::checkSingle);
        return check.objections;
    }

    private void check(Item item) {
        String place = item.kind() + " " + item.id();
        if (!header.items().contains(item.kind())) {
            object(
                    "CAS-705",
                    "item " + item.id(),
                    item.kind(),
                    header.items(),
                    "Use a kind of item that the rule set declares.");
        }
        var allowed = header.belongs().getOrDefault(item.kind(), List.of());
        String owner = kinds.get(item.owner());
        if (owner != null && !allowed.isEmpty() && !allowed.contains(owner)) {
            object(
                    "CAS-711",
                    place,
                    "in " + owner + " " + item.owner(),
                    allowed,
                    "Put it into an item of such a kind, or name the owner.");
        }
        if (header.yearly().contains(item.kind())) {
            checkYearly(item, place);
        }
    }

    /** The days before its first year would have no rate, and nobody would be told. */
    private void checkYearly(Item item, String place) {
        var first = theCase.periods().stream()
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (item.from().map(from -> from.isAfter(first)).orElse(true)) {
            object(
                    "CAS-710",
                    place,
                    item.from().map(LocalDate::toString).orElse("no first day"),
                    List.of("a first day on or before " + first + ", the first day of the case"),
                    "Give the day on which it began to hold.");
        }
        var last = theCase.periods().stream()
                .map(Period::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        item.from()
                .filter(from -> !from.isAfter(last.minusYears(MOST_YEARS)))
                .ifPresent(from -> object(
                        "CAS-713",
                        place,
                        from.toString(),
                        List.of("at most " + MOST_YEARS + " years up to " + last + ", the last day of the case"),
                        "Correct its first day or the periods."));
    }

    private void checkSingle(String kind) {
        var all = theCase.items().stream()
                .filter(item -> item.kind().equals(kind))
                .map(Item::id)
                .sorted()
                .toList();
        if (all.size() > 1) {
            object(
                    "CAS-712",
                    kind,
                    String.join(", ", all),
                    List.of("one " + kind),
                    "Keep the one that the case is about.");
        }
    }

    private void object(String code, String place, String found, List<String> expected, String remedy) {
        objections.add(new Objection(code, place, "\"" + found + "\"", String.join(", ", expected), remedy));
    }
}
