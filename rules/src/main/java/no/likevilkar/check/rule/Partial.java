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

    /**
     * This with one more fact, if it is one that the pattern asks for. A binding of a variable that is fixed is an equality. Values
     * are copied when the first is added, because most facts that are tried are refused before.
     */
    Optional<Partial> with(Pattern pattern, Fact fact) {
        Map<String, Object> more = values;
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison) {
                if (!holds(comparison, fact, more)) {
                    return Optional.empty();
                }
                continue;
            }
            var binding = (Binding) constraint;
            var value = binding.field().equals("this") ? fact : fact.get(binding.field());
            var before = more.get(binding.variable());
            if (before == null) {
                more = more == values ? new HashMap<>(values) : more;
                more.put(binding.variable(), value);
            } else if (!before.equals(value)) {
                return Optional.empty();
            }
        }
        if (pattern.variable().isPresent()) {
            String variable = pattern.variable().get();
            Object fixed = more.get(idOf(variable));
            if (fixed != null && !fixed.equals(fact.get("id"))) {
                return Optional.empty();
            }
            more = more == values ? new HashMap<>(values) : more;
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
