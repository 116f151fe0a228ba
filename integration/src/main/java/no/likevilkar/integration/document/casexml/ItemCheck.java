package no.likevilkar.integration.document.casexml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.generated.ItemType;

/** Every item belongs, through few others and in no circle, to the unit or a bid, and its days run forward. */
final class ItemCheck {

    /** Most items from one up to the unit or a bid, itself counted. */
    private static final int MOST = 8;

    private final Problems problems;
    private final List<OwnedItem> items;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, OwnedItem> byId = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Set<String> circling = new HashSet<>();

    private ItemCheck(CaseFile file, Problems problems) {
        this.problems = problems;
        items = file.items();
        known.add(file.form().getUnit().getId());
        file.bids().forEach(bid -> known.add(bid.what().getId()));
        file.assets().forEach(asset -> known.add(asset.what().getId()));
        file.measures().forEach(measure -> known.add(measure.what().getId()));
        items.forEach(item -> {
            known.add(item.id());
            byId.putIfAbsent(item.id(), item);
        });
    }

    static void check(CaseFile file, Problems problems) {
        var check = new ItemCheck(file, problems);
        check.items.forEach(item -> {
            check.owner(item);
            check.days(item.item());
            check.follow(item.id());
        });
    }

    private void owner(OwnedItem item) {
        String path = item.item().attribute("owner");
        if (item.nested() && item.item().what().getOwner() != null) {
            problems.add(
                    "CAS-225",
                    path,
                    "an owner of " + item.id() + ", which stands in item " + item.owner(),
                    "no owner: it belongs to the item it stands in",
                    "Remove the owner, or move the item out of the other.");
        } else if (!known.contains(item.owner())) {
            problems.add(
                    "CAS-226",
                    path,
                    "\"" + item.owner() + "\"",
                    "one of " + String.join(", ", known),
                    "Name the unit, a bid or an item of the case.");
        }
    }

    private void days(Placed<ItemType> item) {
        if (item.what().getTo() == null) {
            return;
        }
        LocalDate to = Days.of(item.what().getTo());
        if (item.what().getFrom() == null) {
            problems.add(
                    "CAS-229",
                    item.attribute("to"),
                    "the last day " + to + " without a first day",
                    "the first day too",
                    "Add from, or remove to.");
        } else if (to.isBefore(Days.of(item.what().getFrom()))) {
            problems.add(
                    "CAS-205",
                    item.path(),
                    "the last day " + to + " before the first day "
                            + Days.of(item.what().getFrom()),
                    "an item whose days run forward",
                    "Correct one of the days.");
        }
    }

    /** Goes from owner to owner until the unit, a bid or an item that was seen before. */
    private void follow(String id) {
        var way = new LinkedHashSet<String>();
        String at = id;
        while (byId.containsKey(at) && !depths.containsKey(at) && !circling.contains(at) && way.add(at)) {
            at = byId.get(at).owner();
        }
        if (way.contains(at)) {
            circle(new ArrayList<>(way), at);
        }
        if (way.contains(at) || circling.contains(at)) {
            circling.addAll(way);
            return;
        }
        int depth = depths.getOrDefault(at, 0);
        var down = new ArrayList<>(way);
        Collections.reverse(down);
        for (String one : down) {
            depth++;
            depths.put(one, depth);
            if (depth == MOST + 1) {
                tooDeep(byId.get(one));
            }
        }
    }

    private void circle(List<String> way, String closing) {
        var round = new ArrayList<>(way.subList(way.indexOf(closing), way.size()));
        round.add(closing);
        problems.add(
                "CAS-227",
                byId.get(closing).item().attribute("owner"),
                "items that belong to each other in a circle: " + String.join(", ", shortened(round)),
                "owners that lead to the unit or a bid",
                "Give one of them the unit or a bid as owner.");
    }

    private static List<String> shortened(List<String> round) {
        if (round.size() <= MOST + 2) {
            return round;
        }
        var shown = new ArrayList<>(round.subList(0, MOST));
        shown.add("…");
        shown.add(round.get(round.size() - 1));
        return shown;
    }

    private void tooDeep(OwnedItem item) {
        problems.add(
                "CAS-228",
                item.nested() ? item.item().path() : item.item().attribute("owner"),
                "item " + item.id() + ", which belongs to the unit or a bid through " + MOST + " others",
                "at most " + MOST + " items from the unit or a bid, itself counted",
                "Let it belong to an item further up.");
    }
}
