package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Condition.Comparison;
import no.likevilkar.check.rule.Condition.Exists;
import no.likevilkar.check.rule.Condition.Literal;
import no.likevilkar.check.rule.Condition.Not;
import no.likevilkar.check.rule.Condition.Pattern;

/**
 * What the conditions of a rule ask for, worked out once from its text, so that a rule is not tried over facts that cannot matter to
 * it.
 *
 * @param matters types of fact that matter to the rule, with the key where a pattern names one: {@code Bid}, {@code Figure own.cost}
 * @param needed what there must be for the rule to match at all
 */
public record Asked(Set<String> matters, List<Needed> needed) {

    private static final String KEY = "key";

    /** There must be a fact of the type whose field has the value; of the type alone where the field is null. */
    record Needed(String type, String field, Object value) {}

    static Asked by(List<Condition> conditions) {
        var needed = new ArrayList<Needed>();
        need(conditions, needed);
        return new Asked(
                matters(conditions).collect(Collectors.toUnmodifiableSet()),
                needed.stream().distinct().toList());
    }

    /** By what names rules ask for a fact. */
    public static List<String> names(Fact fact) {
        var key = fact.get(KEY);
        return key == null ? List.of(fact.type()) : List.of(fact.type(), fact.type() + " " + key);
    }

    /** Whether new facts can give the rule a new match. */
    public boolean isAny(Set<String> names) {
        return matters.stream().anyMatch(names::contains);
    }

    private static Stream<String> matters(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> {
            if (condition instanceof Pattern pattern) {
                return Stream.of(pattern.literal(KEY)
                        .map(key -> pattern.type() + " " + key)
                        .orElse(pattern.type()));
            } else if (condition instanceof Not not) {
                return matters(not.inner());
            } else if (condition instanceof Exists exists) {
                return matters(exists.inner());
            }
            return matters(((Condition.Collect) condition).inner());
        });
    }

    private static void need(List<Condition> conditions, List<Needed> needed) {
        for (var condition : conditions) {
            if (condition instanceof Exists exists) {
                need(exists.inner(), needed);
            } else if (condition instanceof Pattern pattern) {
                needed.add(new Needed(pattern.type(), null, null));
                for (var constraint : pattern.constraints()) {
                    if (constraint instanceof Comparison comparison
                            && comparison.wanted()
                            && comparison.terms().size() == 1
                            && comparison.terms().get(0) instanceof Literal literal) {
                        needed.add(new Needed(pattern.type(), comparison.field(), literal.value()));
                    }
                }
            }
        }
    }
}
