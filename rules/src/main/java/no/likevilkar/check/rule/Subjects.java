package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Condition.Binding;
import no.likevilkar.check.rule.Condition.Pattern;
import no.likevilkar.check.rule.Expression.Variable;

/**
 * What a rule could speak of: everything of the type of fact that binds its subject, in every period in which it can be.
 *
 * @param type type of those facts, with the kind if the rule names one
 * @param candidates by {@code subject/period}, or the subject alone: the values to fix before the rule is matched
 */
record Subjects(String type, Map<String, Map<String, Object>> candidates) {

    private static final Set<String> OF_ONE_PERIOD = Set.of("LedgerLine", "PriceLine");

    private record Source(String type, String field, Optional<String> kind) {

        boolean fits(Fact fact) {
            return kind.map(wanted -> wanted.equals(fact.get("kind"))).orElse(true);
        }

        String shown() {
            return type + kind.map(word -> " " + word).orElse("");
        }
    }

    static Subjects of(Rule rule, Store store) {
        if (!(rule.subject().orElse(null) instanceof Variable subject)) {
            throw new IllegalStateException("rule " + rule.id() + " speaks of no subject of its conditions");
        }
        boolean ofCostLine = rule.consequence().function().parameters().contains(Function.Parameter.COST_LINE);
        var source = source(rule, subject.name());
        var candidates = new LinkedHashMap<String, Map<String, Object>>();
        for (var fact : store.all(source.type())) {
            if (source.fits(fact)) {
                var fixed = new HashMap<String, Object>();
                String id = fact.text(source.field());
                fixed.put(ofCostLine ? Partial.idOf(subject.name()) : subject.name(), id);
                if (ofCostLine) {
                    candidates.put(id + "/" + fact.text("period"), fixed);
                } else if (rule.period().orElse(null) instanceof Variable period) {
                    periods(fact, source, store)
                            .forEach(one -> candidates.put(id + "/" + one, with(fixed, period, one)));
                } else {
                    candidates.put(id, fixed);
                }
            }
        }
        return new Subjects(source.shown(), candidates);
    }

    private static Map<String, Object> with(Map<String, Object> fixed, Variable period, String id) {
        var more = new HashMap<>(fixed);
        more.put(period.name(), id);
        return more;
    }

    private static List<String> periods(Fact fact, Source source, Store store) {
        return OF_ONE_PERIOD.contains(source.type()) && source.field().equals("id")
                ? List.of(fact.text("period"))
                : store.all("Period").stream().map(period -> period.text("id")).toList();
    }

    /** Where the ids of the subject come from. What is said of a cost line could be said of every line of the accounts. */
    private static Source source(Rule rule, String variable) {
        for (var pattern : patterns(rule)) {
            var field = field(pattern, variable);
            if (field.isPresent()) {
                return switch (pattern.type()) {
                    case "CostLine" -> new Source("LedgerLine", field.get(), Optional.empty());
                    case "Treatment" ->
                        new Source("LedgerLine", field.get().equals("line") ? "id" : field.get(), Optional.empty());
                    case "Item" -> new Source("Item", field.get(), pattern.literal("kind"));
                    default -> new Source(pattern.type(), field.get(), Optional.empty());
                };
            }
        }
        throw new IllegalStateException("rule " + rule.id() + " does not bind " + variable);
    }

    private static List<Pattern> patterns(Rule rule) {
        var patterns = new ArrayList<Pattern>();
        for (var condition : rule.conditions()) {
            if (condition instanceof Pattern pattern) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    private static Optional<String> field(Pattern pattern, String variable) {
        if (pattern.variable().equals(Optional.of(variable))) {
            return Optional.of("id");
        }
        return pattern.constraints().stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .filter(binding -> binding.variable().equals(variable))
                .map(Binding::field)
                .findFirst();
    }
}
