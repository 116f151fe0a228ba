package no.likevilkar.ruleset.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.likevilkar.ruleset.check.Conditions.Matched;
import no.likevilkar.ruleset.check.Constraint.Binding;
import no.likevilkar.ruleset.check.Constraint.Comparison;
import no.likevilkar.ruleset.check.Constraint.Foreign;
import no.likevilkar.ruleset.check.Constraint.Term;

/**
 * RS-05: no condition looks at how large a figure is. Such a choice belongs in the formula, where the intervals and the proof
 * see it. A finding's result is not looked at either: the engine cannot yet treat it as a fork.
 */
final class SizeCheck implements RuleCheck {

    private static final Set<String> SIZES =
            Set.of("value", "amount", "low", "high", "point", "formula", "quantity", "unitPrice", "vatRate");
    private static final Set<String> FIGURES = Set.of("Figure", "Parameter");
    private static final String REMEDY = "the choice in the formula: choose, lookup, minimum or maximum";

    @Override
    public Stream<Violation> check(RuleSetText set) {
        var found = Stream.<Violation>builder();
        for (var rule : set.rules()) {
            var sizes = boundSizes(rule);
            rule.conditions().patterns().forEach(pattern -> pattern.constraints()
                    .forEach(constraint -> constraint(rule, pattern, constraint, sizes, found)));
        }
        return found.build();
    }

    private void constraint(
            DrlRule rule, Matched pattern, Constraint constraint, Set<String> sizes, Stream.Builder<Violation> found) {
        if (constraint instanceof Comparison comparison) {
            if (isSize(pattern.type(), comparison.left())) {
                found.add(rule.violation(
                        "RS-05", "a condition on " + comparison.left() + " of " + pattern.type(), REMEDY));
            }
            comparison.terms().stream()
                    .filter(term -> term.kind() == Term.Kind.VARIABLE && sizes.contains(term.text()))
                    .forEach(term -> found.add(rule.violation(
                            "RS-05", "a join on the number " + term.text(), "a join on ids, keys or periods")));
            if (pattern.type().equals("Finding") && comparison.left().equals("result")) {
                found.add(rule.violation(
                        "RS-05", "a condition on the result of a finding", "the comparison in the formula"));
            }
        } else if (constraint instanceof Binding binding
                && FIGURES.contains(pattern.type())
                && SIZES.contains(binding.property())) {
            found.add(rule.violation(
                    "RS-05", binding.property() + " taken out of a " + pattern.type(), "$variable : this"));
        } else if (constraint instanceof Foreign foreign && looksAtSize(pattern.type(), foreign)) {
            found.add(rule.violation("RS-05", foreign.text(), REMEDY));
        }
    }

    private boolean looksAtSize(String type, Foreign foreign) {
        return foreign.tokens().stream()
                        .anyMatch(token -> isSize(type, token) || type.equals("Finding") && token.equals("result"))
                || FIGURES.contains(type) && foreign.hasCall();
    }

    /** The value of an answer is a word. */
    private static boolean isSize(String type, String property) {
        return SIZES.contains(property) && !(type.equals("Answer") && property.equals("value"));
    }

    private Set<String> boundSizes(DrlRule rule) {
        var variables = new HashSet<String>();
        rule.conditions().patterns().forEach(pattern -> pattern.constraints().forEach(constraint -> {
            if (constraint instanceof Binding binding && isSize(pattern.type(), binding.property())) {
                variables.add(binding.variable());
            }
        }));
        rule.conditions().accumulations().forEach(accumulated -> accumulated
                .functions()
                .forEach(function -> function.variable().ifPresent(variables::add)));
        return variables;
    }
}
