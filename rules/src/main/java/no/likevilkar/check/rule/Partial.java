package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Condition.Binding;
import no.likevilkar.check.rule.Condition.Bound;
import no.likevilkar.check.rule.Condition.Comparison;
import no.likevilkar.check.rule.Condition.Literal;
import no.likevilkar.check.rule.Condition.Pattern;
import no.likevilkar.check.rule.Condition.Term;

/**
 * A match of the first conditions of a rule.
 *
 * @param values value of each variable bound so far; also of those fixed beforehand
 * @param facts what the conditions matched and collected
 */
record Partial(Map<String, Object> values, List<Fact> facts) {

    /** The name under which the id of the fact of a variable is fixed beforehand. */
    static String idOf(String variable) {
        return variable + ".id";
    }

    /** This with one more fact, if it is one that the pattern asks for. A binding of a variable that is fixed is an equality. */
    Optional<Partial> with(Pattern pattern, Fact fact) {
        var more = new HashMap<>(values);
        for (var constraint : pattern.constraints()) {
            boolean holds = constraint instanceof Binding binding
                    ? bind(more, binding.variable(), binding.field().equals("this") ? fact : fact.get(binding.field()))
                    : holds((Comparison) constraint, fact, more);
            if (!holds) {
                return Optional.empty();
            }
        }
        if (pattern.variable().isPresent()) {
            String variable = pattern.variable().get();
            Object fixed = more.get(idOf(variable));
            if (fixed != null && !fixed.equals(fact.get("id"))) {
                return Optional.empty();
            }
            more.put(variable, fact);
        }
        var longer = new ArrayList<>(facts);
        longer.add(fact);
        return Optional.of(new Partial(more, longer));
    }

    /** This with what an accumulate collected. */
    Partial with(Map<String, List<Fact>> lists) {
        var more = new HashMap<>(values);
        more.putAll(lists);
        var longer = new ArrayList<>(facts);
        lists.values().forEach(longer::addAll);
        return new Partial(more, longer);
    }

    private static boolean bind(Map<String, Object> values, String variable, Object value) {
        var before = values.putIfAbsent(variable, value);
        return before == null || before.equals(value);
    }

    private static boolean holds(Comparison comparison, Fact fact, Map<String, Object> values) {
        var value = fact.get(comparison.field());
        return comparison.wanted()
                == comparison.terms().stream()
                        .anyMatch(term -> valueOf(term, values).equals(value));
    }

    private static Object valueOf(Term term, Map<String, Object> values) {
        return term instanceof Literal literal ? literal.value() : values.get(((Bound) term).variable());
    }
}
