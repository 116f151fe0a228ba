package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** By what a row of a list is known, and what such a row is, in words. */
final class RowNames {

    private record Kind(String words, List<String> name) {}

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("periods", new Kind("a period", List.of("id", "period"))),
            Map.entry("outOfScope", new Kind("a rule that puts the case out of scope", List.of("rule"))),
            Map.entry("bids", new Kind("a bid", List.of("bid"))),
            Map.entry("ladder", new Kind("a step of the ladder", List.of("figure"))),
            Map.entry("handicaps", new Kind("a handicap of the unit", List.of("figure"))),
            Map.entry("location", new Kind("an effect of where the work is done", List.of("figure"))),
            Map.entry("lines", new Kind("a line of a printed form", List.of("form", "line", "side"))),
            Map.entry("findings", new Kind("a test", List.of("rule", "subject", "period"))),
            Map.entry("legal", new Kind("a test that rests on law", List.of("rule", "subject", "period"))),
            Map.entry("excused", new Kind("an exemption that holds", List.of("rule", "subject", "period"))),
            Map.entry(
                    "suppressed",
                    new Kind("a cost that is already in the ladder another way", List.of("figure", "group"))),
            Map.entry("gaps", new Kind("something nobody supplied", List.of("rule", "subject", "key", "period"))),
            Map.entry("ifWithheld", new Kind("the outcome if an answer is withheld", List.of("gap"))),
            Map.entry("support", new Kind("support received", List.of("id"))),
            Map.entry("policies", new Kind("a choice of policy that was used", List.of("parameter"))),
            Map.entry("estimates", new Kind("an estimate behind the outcome", List.of())),
            Map.entry("assumptions", new Kind("something the case assumes", List.of())),
            Map.entry("deciding", new Kind("a figure on which the outcome or its strength hangs", List.of())),
            Map.entry("unverified", new Kind("a parameter used whose source was not checked", List.of())),
            Map.entry("warnings", new Kind("a warning", List.of())),
            Map.entry("flags", new Kind("something to know about a bid", List.of())));

    private RowNames() {}

    /** Whether the entries of a list are known by what they are about, and not by their place. */
    static boolean areKnown(String list) {
        return KINDS.containsKey(list);
    }

    /** What an entry of a list is. */
    static String words(String list) {
        return KINDS.containsKey(list) ? KINDS.get(list).words() : "an entry";
    }

    /** The name of each entry of a list, in its order; a name that comes again is counted. */
    static List<String> of(String list, List<?> entries) {
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (Object entry : entries) {
            String name = name(list, entry);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " #" + times);
        }
        return names;
    }

    private static String name(String list, Object entry) {
        if (entry instanceof Map<?, ?> row && KINDS.containsKey(list)) {
            return KINDS.get(list).name().stream()
                    .filter(row::containsKey)
                    .map(member -> String.valueOf(row.get(member)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return String.valueOf(entry);
    }
}
