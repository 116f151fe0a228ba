package no.likevilkar.integration.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.integration.diff.Change.Part;
import no.likevilkar.integration.explain.ReadBundle;

/**
 * What changed from one bundle to another: facts, method and result apart, so that nobody takes the effect of a new rule for
 * the effect of a new document.
 */
public final class BundleDiff {

    private BundleDiff() {}

    /** Every change, in order of part and then of what changed. */
    public static List<Change> between(ReadBundle first, ReadBundle second) {
        var before = contents(first);
        var after = contents(second);
        var changes = new ArrayList<Change>();
        for (Part part : Part.values()) {
            compare(part, before.get(part), after.get(part), changes);
        }
        return changes;
    }

    private static Map<Part, SortedMap<String, String>> contents(ReadBundle bundle) {
        var contents = new EnumMap<Part, SortedMap<String, String>>(Part.class);
        for (Part part : Part.values()) {
            contents.put(part, new TreeMap<>());
        }
        new DataContents(bundle).into(contents);
        new MethodContents(bundle).into(contents);
        new ResultContents(bundle).into(contents);
        return contents;
    }

    private static void compare(
            Part part, SortedMap<String, String> before, SortedMap<String, String> after, List<Change> changes) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            var one = Optional.ofNullable(before.get(id));
            var other = Optional.ofNullable(after.get(id));
            if (!one.equals(other)) {
                changes.add(new Change(part, id, one, other));
            }
        }
    }
}
