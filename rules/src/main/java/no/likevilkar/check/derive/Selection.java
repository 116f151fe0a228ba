package no.likevilkar.check.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.fact.DerivedFacts;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.ruleset.Head.Group;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * One member of each exclusive group for each choice: in order of preference the first of which all figures are given, a closed
 * range counting as given; if there is none, the first. What one group pushed out is not there for the next.
 */
final class Selection {

    private static final Set<String> CANDIDATES = Set.of("OMITTED", "ADVANTAGE", "HANDICAP", "LOCATION");

    private final RuleSetText ruleSet;
    private final Figures figures;
    private final Map<String, String> owners = new TreeMap<>();
    private final Map<String, String> holders = new TreeMap<>();
    private final Set<String> units = new TreeSet<>();
    private final SortedMap<String, Fact> left = new TreeMap<>();
    private final List<Fact> result = new ArrayList<>();
    private final SortedMap<String, String> switches = new TreeMap<>();

    private Selection(RuleSetText ruleSet, Collection<Fact> facts) {
        this.ruleSet = ruleSet;
        this.figures = new Figures(facts);
        for (var fact : facts) {
            if (fact.type().equals("Item")) {
                owners.put(fact.text("id"), fact.text("owner"));
            } else if (fact.type().equals("PublicUnit")) {
                units.add(fact.text("id"));
            } else if (fact.type().equals("Figure") && CANDIDATES.contains(fact.text("step"))) {
                left.put(fact.text("id"), fact);
            }
        }
    }

    static Selection of(RuleSetText ruleSet, Collection<Fact> facts) {
        var selection = new Selection(ruleSet, facts);
        ruleSet.head().groups().forEach(selection::settle);
        selection
                .left
                .values()
                .forEach(figure -> selection.result.add(DerivedFacts.selected(
                        selection.owner(figure), figure.text("period"), figure.text("step"), figure)));
        return selection;
    }

    /** What is taken and what is pushed out. */
    List<Fact> facts() {
        return result;
    }

    /** Missing numbers without a closed range that decide which member is taken, each with the first group they decide. */
    SortedMap<String, String> switches() {
        return switches;
    }

    private String owner(Fact figure) {
        var subject = figure.text("subject");
        if (!owners.containsKey(subject) && !units.contains(subject)) {
            throw new DerivationException(figure.id(), "a candidate of nobody", "one of the unit or of an item");
        }
        return holder(subject);
    }

    /** The unit or the bid that an item belongs to in the end, through the items it belongs to. */
    private String holder(String subject) {
        var way = new LinkedHashSet<String>();
        var at = subject;
        while (owners.containsKey(at) && !holders.containsKey(at)) {
            if (!way.add(at)) {
                throw new DerivationException(
                        "item " + at, "an item that belongs to itself", "one of the unit or a bid");
            }
            at = owners.get(at);
        }
        var holder = holders.getOrDefault(at, at);
        way.forEach(one -> holders.put(one, holder));
        return holder;
    }

    private void settle(Group group) {
        SortedMap<String, SortedMap<Integer, List<Fact>>> choices = new TreeMap<>();
        for (var figure : left.values()) {
            var place = ruleSet.key(figure.text("key")).groups().get(group.id());
            if (place != null) {
                var one = (group.perSubject() ? figure.text("subject") : owner(figure)) + "/" + figure.text("period");
                choices.computeIfAbsent(one, ignored -> new TreeMap<>())
                        .computeIfAbsent(place, ignored -> new ArrayList<>())
                        .add(figure);
            }
        }
        choices.values().forEach(members -> choose(group, members));
    }

    private void choose(Group group, SortedMap<Integer, List<Fact>> members) {
        var taken = members.values().stream()
                .filter(member -> member.stream().allMatch(figure -> figures.given(figure.text("id"))))
                .findFirst()
                .orElse(members.get(members.firstKey()));
        var kept = new HashSet<>(taken);
        members.values().stream()
                .flatMap(List::stream)
                .filter(figure -> !kept.contains(figure))
                .forEach(figure -> {
                    left.remove(figure.text("id"));
                    result.add(DerivedFacts.suppressed(
                            figure, group.id(), taken.get(0).text("id")));
                });
        for (var member : members.values()) {
            var after = new HashSet<>(missing(member));
            if (preferred(members, after) != taken) {
                after.forEach(number -> switches.putIfAbsent(number, group.id()));
            }
        }
    }

    /** The member that would be taken if these numbers were there. */
    private List<Fact> preferred(SortedMap<Integer, List<Fact>> members, Set<String> there) {
        return members.values().stream()
                .filter(member -> there.containsAll(missing(member)))
                .findFirst()
                .orElse(members.get(members.firstKey()));
    }

    /** Stated figures behind a member that nobody supplied and nothing bounds on at least one side. */
    private List<String> missing(List<Fact> member) {
        var tops =
                member.stream().map(figure -> new Node.Ref(figure.text("id"))).toList();
        return figures.behind(tops).stream()
                .filter(id -> figures.all().get(id).get("formula") instanceof Node.Stated && !figures.given(id))
                .toList();
    }
}
