package no.likevilkar.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.likevilkar.fact.Selected;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Graph;
import no.likevilkar.model.Item;
import no.likevilkar.model.Owners;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.ruleset.Header.Group;
import no.likevilkar.ruleset.RuleSet;

/**
 * The choice within each exclusive group, so that one cost is never counted twice. Members stand in order of preference:
 * the first whose figures are all given is taken, a closed range counting as given; if there is none, the first. Groups
 * are settled in the order in which the rule set lists them, and a figure that one group suppressed is out of the others.
 *
 * <p>So an open gap can decide which member is taken. Those that would, once filled, are kept: what the member taken comes to
 * says nothing of what another would.
 */
final class Selection {

    private final RuleSet ruleSet;
    private final Owners owners;
    private final Set<String> ownable = new TreeSet<>();
    private final Map<String, Figure> remaining = new TreeMap<>();
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final Map<String, String> switches = new TreeMap<>();

    private Selection(RuleSet ruleSet, Collection<?> facts) {
        this.ruleSet = ruleSet;
        var items = new ArrayList<Item>();
        for (Object fact : facts) {
            if (fact instanceof Item item) {
                items.add(item);
                ownable.add(item.id());
            } else if (fact instanceof PublicUnit unit) {
                ownable.add(unit.id());
            } else if (fact instanceof Figure figure && figure.getStep().isCandidate()) {
                remaining.put(figure.getId(), figure);
            }
        }
        owners = new Owners(items);
    }

    static Selection of(RuleSet ruleSet, Collection<?> facts) {
        var selection = new Selection(ruleSet, facts);
        ruleSet.header().groups().forEach(selection::settle);
        return selection;
    }

    /** Which candidates enter the ladder or stand beside it, and which another member of their group pushed out. */
    List<Object> facts() {
        var result = new ArrayList<Object>(suppressed);
        remaining
                .values()
                .forEach(figure ->
                        result.add(new Selected(owner(figure), figure.getPeriod(), figure.getStep(), figure)));
        return result;
    }

    /** Open gaps that, filled, can let another member of a group be taken: figure id to the first such group. */
    Map<String, String> switches() {
        return switches;
    }

    /** What is of an item within others is of the unit or the bid they all belong to. */
    private String owner(Figure figure) {
        if (!ownable.contains(figure.getSubject())) {
            throw new IllegalStateException("candidate " + figure + " belongs to nobody");
        }
        return owners.holder(figure.getSubject());
    }

    private void settle(Group group) {
        Function<Figure, String> choice =
                figure -> (group.perSubject() ? figure.getSubject() : owner(figure)) + "/" + figure.getPeriod();
        remaining.values().stream()
                .filter(figure -> place(figure, group) != null)
                .collect(Collectors.groupingBy(choice, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(figures -> choose(group, figures));
    }

    private Integer place(Figure figure, Group group) {
        return ruleSet.keys().require(figure.getKey()).groups().get(group.id());
    }

    private void choose(Group group, List<Figure> figures) {
        var members = figures.stream()
                .collect(Collectors.groupingBy(figure -> place(figure, group), TreeMap::new, Collectors.toList()));
        var taken = members.values().stream()
                .filter(member -> member.stream().allMatch(Figure::given))
                .findFirst()
                .orElse(members.firstEntry().getValue());
        keepSwitches(group, members, taken);
        figures.stream().filter(figure -> !taken.contains(figure)).forEach(figure -> {
            remaining.remove(figure.getId());
            suppressed.add(new Suppressed(figure, group.id(), taken.get(0).getId()));
        });
    }

    /**
     * Of a member that is given, every member before it would be preferred. Of the first, taken because none is given, every other
     * would be, unless what makes it given makes the first given too.
     */
    private void keepSwitches(Group group, TreeMap<Integer, List<Figure>> members, List<Figure> taken) {
        var behindTaken = openBehind(taken);
        for (var member : members.values()) {
            var open = openBehind(member);
            if (member == taken && open.isEmpty()) {
                return;
            }
            if (behindTaken.isEmpty() || !open.containsAll(behindTaken)) {
                open.forEach(gap -> switches.putIfAbsent(gap, group.id()));
            }
        }
    }

    private static Set<String> openBehind(List<Figure> member) {
        return new Graph(member, key -> Optional.empty())
                .behind(member).stream()
                        .filter(figure -> figure.isStated() && !figure.given())
                        .map(Figure::getId)
                        .collect(Collectors.toSet());
    }
}
