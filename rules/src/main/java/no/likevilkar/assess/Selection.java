package no.likevilkar.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.likevilkar.fact.Selected;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.figure.Figure;
import no.likevilkar.model.Item;
import no.likevilkar.model.Owners;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.ruleset.Header.Group;
import no.likevilkar.ruleset.RuleSet;

/**
 * The choice within each exclusive group, so that one cost is never counted twice. Members stand in order of preference:
 * the first whose figures are all given is taken, a closed range counting as given; if there is none, the first. Groups
 * are settled in the order in which the rule set lists them, and a figure that one group suppressed is out of the others.
 */
final class Selection {

    private final RuleSet ruleSet;
    private final Owners owners;
    private final Set<String> ownable = new TreeSet<>();
    private final Map<String, Figure> remaining = new TreeMap<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

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

    /** Which candidates enter the ladder or stand beside it, and which another member of their group pushed out. */
    static List<Object> of(RuleSet ruleSet, Collection<?> facts) {
        var selection = new Selection(ruleSet, facts);
        ruleSet.header().groups().forEach(selection::settle);
        var result = new ArrayList<Object>(selection.suppressed);
        selection
                .remaining
                .values()
                .forEach(figure -> result.add(
                        new Selected(selection.owner(figure), figure.getPeriod(), figure.getStep(), figure)));
        return result;
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
        figures.stream().filter(figure -> !taken.contains(figure)).forEach(figure -> {
            remaining.remove(figure.getId());
            suppressed.add(new Suppressed(figure, group.id(), taken.get(0).getId()));
        });
    }
}
