package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var pinned = pattern.variable()
                .map(variable -> values.get(Partial.idOf(variable)))
                .map(id -> with(pattern.type(), "id", id));
        return Stream.concat(
                        pinned.stream(),
                        pattern.constraints().stream().flatMap(constraint -> equal(pattern.type(), constraint, values)))
                .min(Comparator.comparing(List::size))
                .orElse(all(pattern.type()));
    }

    private Stream<List<Fact>> equal(String type, Constraint constraint, Map<String, Object> values) {
        if (constraint instanceof Binding binding) {
            return values.containsKey(binding.variable()) && !binding.field().equals("this")
                    ? Stream.of(with(type, binding.field(), values.get(binding.variable())))
                    : Stream.empty();
        }
        var comparison = (Comparison) constraint;
        if (!comparison.wanted() || comparison.terms().size() > 1) {
            return Stream.empty();
        }
        var term = comparison.terms().get(0);
        if (term instanceof Literal literal) {
            return Stream.of(with(type, comparison.field(), literal.value()));
        }
        String variable = ((Bound) term).variable();
        return values.containsKey(variable)
                ? Stream.of(with(type, comparison.field(), values.get(variable)))
                : Stream.empty();
    }
}
