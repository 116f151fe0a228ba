package no.likevilkar.check.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One step of a trace, without its number and the digest of the step before.
 *
 * @param kind what it says
 * @param run number of the run, or 0 for steps of no run
 * @param members by name, without the run
 */
record Step(String kind, long run, Map<String, Object> members) {

    /** By what the steps of a kind are told apart; a kind that is not here has one step in each run. */
    private static final Map<String, List<String>> NAMED_BY = Map.ofEntries(
            Map.entry("input", List.of("figure")),
            Map.entry("answer", List.of("answer")),
            Map.entry("ledger-line", List.of("line")),
            Map.entry("price-line", List.of("line")),
            Map.entry("item", List.of("item")),
            Map.entry("parameter", List.of("figure")),
            Map.entry("fired", List.of("rule", "gave")),
            Map.entry("scope", List.of("rule", "subject", "reason")),
            Map.entry("question", List.of("rule", "answer")),
            Map.entry("cost-line", List.of("line")),
            Map.entry("treatment", List.of("line", "key", "period")),
            Map.entry("gap", List.of("rule", "figure")),
            Map.entry("figure", List.of("figure")),
            Map.entry("finding", List.of("rule", "subject", "period")),
            Map.entry("assertion", List.of("rule", "subject", "period")),
            Map.entry("flag", List.of("rule", "bid", "code")),
            Map.entry("selected", List.of("figure")),
            Map.entry("suppressed", List.of("figure", "group")),
            Map.entry("not-fired", List.of("rule", "because")));

    static Step of(String kind, long run, Object... namesAndValues) {
        var members = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Step(kind, run, members);
    }

    /** What it is about: kind, run, and the members by which steps of its kind are told apart. */
    String name() {
        return kind
                + NAMED_BY.getOrDefault(kind, List.of()).stream()
                        .map(name -> " " + Text.of(members.get(name)))
                        .collect(Collectors.joining())
                + (run == 0 ? "" : " in run " + run);
    }

    /** What it says, for people, as the end of a sentence: {@code that rule NO-C14 fired and gave figure …}. */
    String words() {
        var said =
                switch (kind) {
                    case "fired" -> "that rule " + word("rule") + " fired and gave " + word("gave");
                    case "not-fired" ->
                        "that rule " + word("rule") + " did not fire for " + word("for") + " because "
                                + word("because");
                    case "figure" -> "the figure " + word("figure") + " of " + word("value");
                    case "finding", "assertion" ->
                        "the result " + word("result") + " of rule " + word("rule") + " for " + word("subject")
                                + " and " + word("period");
                    case "gap" -> "the missing number " + word("figure") + " that rule " + word("rule") + " needs";
                    case "question" -> "the open question " + word("answer") + " of rule " + word("rule");
                    case "selected" -> "the choice of " + word("figure") + " for " + word("ladder");
                    case "suppressed" -> "that " + word("figure") + " gives way to " + word("by");
                    default -> "a step " + name();
                };
        return run == 0 || said.endsWith(" in run " + run) ? said : said + " in run " + run;
    }

    private String word(String member) {
        return Text.of(members.get(member));
    }

    /** The names of steps in order; one that came before has its count added. */
    static List<String> names(Collection<Step> steps) {
        var seen = new HashMap<String, Integer>();
        return steps.stream()
                .map(Step::name)
                .map(name -> {
                    int count = seen.merge(name, 1, Integer::sum);
                    return count == 1 ? name : name + " (" + count + ")";
                })
                .toList();
    }
}
