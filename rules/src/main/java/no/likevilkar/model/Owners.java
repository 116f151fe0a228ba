package no.likevilkar.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What belongs to what: an item to another or at once to the unit or a bid, whose everything in it is in the end. */
public final class Owners {

    private final Map<String, String> byItem = new HashMap<>();

    /** @throws IllegalArgumentException when items belong to each other in a circle */
    public Owners(Collection<Item> items) {
        items.forEach(item -> byItem.put(item.id(), item.owner()));
        var settled = new HashSet<String>();
        for (Item item : items) {
            var way = new LinkedHashSet<String>();
            String at = item.id();
            while (byItem.containsKey(at) && !settled.contains(at)) {
                if (!way.add(at)) {
                    throw new IllegalArgumentException("item \"" + at + "\" belongs to itself through others");
                }
                at = byItem.get(at);
            }
            settled.addAll(way);
        }
    }

    /** The id, that of what it belongs to, and so on up to the unit or a bid; of what is no item the id alone. */
    public List<String> upFrom(String id) {
        var all = new ArrayList<>(List.of(id));
        for (String at = byItem.get(id); at != null; at = byItem.get(at)) {
            all.add(at);
        }
        return all;
    }

    /** The unit or bid to which it belongs in the end; of what is no item the id itself. */
    public String holder(String id) {
        var up = upFrom(id);
        return up.get(up.size() - 1);
    }
}
