package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Condition.Binding;
import no.likevilkar.check.rule.Condition.Bound;
import no.likevilkar.check.rule.Condition.Comparison;
import no.likevilkar.check.rule.Condition.Constraint;
import no.likevilkar.check.rule.Condition.Literal;
import no.likevilkar.check.rule.Condition.Pattern;

/**
 * Facts to match rules against, always handed out in order of id. They are looked up by type and by every field that a
 * pattern asks an equal value of, so that a long ledger costs no more than its own length.
 */
public final class Store {

    private record Index(String type, String field) {}

    private final Map<String, List<Fact>> byType;
    private final Map<Index, Map<Object, List<Fact>>> indexes = new HashMap<>();

    public Store(Collection<Fact> facts) {
        this.byType = facts.stream().sorted(Comparator.comparing(Fact::id)).collect(Collectors.groupingBy(Fact::type));
    }

    /** All facts of a type. */
    public List<Fact> all(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Whether something is missing without which the rule has no match. */
    boolean lacksNeedOf(Rule rule) {
        for (var needed : rule.asked().needed()) {
            boolean there = needed.field() == null
                    ? byType.containsKey(needed.type())
                    : !with(needed.type(), needed.field(), needed.value()).isEmpty();
            if (!there) {
                return true;
            }
        }
        return false;
    }

    /** The facts of the type whose field has the value. */
    List<Fact> with(String type, String field, Object value) {
        return indexes.computeIfAbsent(new Index(type, field), this::index).getOrDefault(value, List.of());
    }

    private Map<Object, List<Fact>> index(Index index) {
        var found = new HashMap<Object, List<Fact>>();
        all(index.type()).forEach(fact -> found.computeIfAbsent(fact.get(index.field()), ignored -> new ArrayList<>())
                .add(fact));
        return found;
    }

    /** Facts that a pattern may match: fewest by any one of its equalities, the others not looked at. */
    List<Fact> candidates(Pattern pattern, Map<String, Object> values) {
        var fewest = all(pattern.type());
        if (pattern.variable().isPresent()) {
            var fixed = values.get(Partial.idOf(pattern.variable().get()));
            fewest = fixed == null ? fewest : with(pattern.type(), "id", fixed);
        }
        for (var constraint : pattern.constraints()) {
            var equal = equal(pattern.type(), constraint, values);
            fewest = equal.size() < fewest.size() ? equal : fewest;
        }
        return fewest;
    }

    /** The facts that a constraint leaves, or all where it is no equality with what is known by now. */
    private List<Fact> equal(String type, Constraint constraint, Map<String, Object> values) {
        if (constraint instanceof Binding binding) {
            var value = values.get(binding.variable());
            return value == null || binding.field().equals("this") ? all(type) : with(type, binding.field(), value);
        }
        var comparison = (Comparison) constraint;
        if (!comparison.wanted() || comparison.terms().size() > 1) {
            return all(type);
        }
        var term = comparison.terms().get(0);
        var value = term instanceof Literal literal ? literal.value() : values.get(((Bound) term).variable());
        return value == null ? all(type) : with(type, comparison.field(), value);
    }
}
