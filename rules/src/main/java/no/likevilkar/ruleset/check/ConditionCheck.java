package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.likevilkar.ruleset.check.Conditions.Accumulated;
import no.likevilkar.ruleset.check.Conditions.Matched;
import no.likevilkar.ruleset.check.Constraint.Binding;
import no.likevilkar.ruleset.check.Constraint.Comparison;
import no.likevilkar.ruleset.check.Constraint.Foreign;
import no.likevilkar.ruleset.check.Constraint.Term;

/** RS-04: conditions are patterns, not, exists and accumulate; they join on ids, keys, words and periods. */
final class ConditionCheck implements RuleCheck {

    private static final Set<String> FUNCTIONS = Set.of("collectList", "sum", "count");
    private static final Set<String> EQUALITIES = Set.of("==", "!=", "in", "not in");
    private static final Set<String> ORDERED = Set.of("rank", "order");
    private static final String ALLOWED = "only patterns, not, exists and accumulate";

    @Override
    public Stream<Violation> check(RuleSetText set) {
        var found = Stream.<Violation>builder();
        for (var rule : set.rules()) {
            rule.conditions().foreign().forEach(word -> found.add(rule.violation("RS-04", word, ALLOWED)));
            rule.conditions().patterns().forEach(pattern -> pattern(rule, pattern, set.vocabulary(), found));
            rule.conditions().accumulations().forEach(accumulated -> accumulated(rule, accumulated, found));
        }
        return found.build();
    }

    private void pattern(DrlRule rule, Matched pattern, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        if (!vocabulary.types().contains(pattern.type())) {
            found.add(rule.violation(
                    "RS-04", "a pattern of type " + pattern.type(), "a kind of fact that the engine knows"));
        }
        pattern.constraints().forEach(constraint -> constraint(rule, constraint, vocabulary, found));
        var identity = vocabulary.facts().identity().get(pattern.type());
        if (identity != null && pattern.literals(identity).isEmpty() && !isJoined(rule, pattern, vocabulary)) {
            found.add(
                    rule.violation("RS-04", pattern.type() + " without a literal " + identity, identity + " == \"…\""));
        }
    }

    private void constraint(
            DrlRule rule, Constraint constraint, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        if (constraint instanceof Foreign foreign) {
            found.add(rule.violation(
                    "RS-04",
                    foreign.text(),
                    "$variable : property, or a property compared with a literal or a variable"));
        } else if (constraint instanceof Comparison comparison) {
            if (comparison.left().equals("this") || comparison.left().startsWith("$")) {
                found.add(
                        rule.violation("RS-04", comparison.left() + " compared", "a property of the pattern compared"));
            }
            if (!EQUALITIES.contains(comparison.operator()) && !ORDERED.contains(comparison.left())) {
                found.add(rule.violation(
                        "RS-04",
                        comparison.left() + " " + comparison.operator(),
                        "== or != or in; < and > on rank or order"));
            }
            comparison.terms().stream()
                    .filter(term -> term.kind() == Term.Kind.CONSTANT)
                    .filter(term -> !vocabulary
                            .facts()
                            .enumerations()
                            .contains(term.text().substring(0, term.text().indexOf('.'))))
                    .forEach(term ->
                            found.add(rule.violation("RS-04", term.text(), "a constant of a known enumeration")));
        }
    }

    /** A generic rule may join a figure on a subject or key that another pattern binds, if that pattern is itself told apart. */
    private boolean isJoined(DrlRule rule, Matched pattern, Vocabulary vocabulary) {
        return rule.metadata().isGeneric()
                && pattern.type().equals("Figure")
                && pattern.constraints().stream()
                        .filter(Comparison.class::isInstance)
                        .map(Comparison.class::cast)
                        .filter(comparison -> comparison.operator().equals("=="))
                        .filter(comparison -> Set.of("subject", "key").contains(comparison.left()))
                        .flatMap(comparison -> comparison.terms().stream())
                        .anyMatch(term -> rule.conditions().patterns().stream()
                                .filter(other -> other != pattern && isToldApart(other, vocabulary))
                                .anyMatch(other -> binds(other, term.text())));
    }

    private boolean isToldApart(Matched pattern, Vocabulary vocabulary) {
        var identity = vocabulary.facts().identity().get(pattern.type());
        return identity == null || !pattern.literals(identity).isEmpty();
    }

    private boolean binds(Matched pattern, String variable) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Binding binding
                        && binding.variable().equals(variable));
    }

    private void accumulated(DrlRule rule, Accumulated accumulated, Stream.Builder<Violation> found) {
        for (var function : accumulated.functions()) {
            boolean plain = function.arguments().size() == 1
                    && function.arguments().get(0).matches("\\$[A-Za-z0-9_]+");
            if (!FUNCTIONS.contains(function.name())
                    || !plain
                    || function.variable().isEmpty()) {
                found.add(rule.violation(
                        "RS-04",
                        "accumulate " + function.name() + function.arguments(),
                        "$variable : collectList, sum or count of one bound variable"));
            }
        }
        var counts = accumulated.functions().stream()
                .filter(function -> function.name().equals("count"))
                .flatMap(function -> function.variable().stream())
                .toList();
        accumulated.constraints().stream()
                .filter(constraint -> !isPresence(constraint, counts))
                .forEach(constraint -> found.add(rule.violation(
                        "RS-04", "a condition on what was accumulated: " + text(constraint), "a count > 0 or == 0")));
    }

    private boolean isPresence(Constraint constraint, List<String> counts) {
        return constraint instanceof Comparison comparison
                && counts.contains(comparison.left())
                && Set.of(">", "==").contains(comparison.operator())
                && comparison.terms().get(0).text().equals("0");
    }

    private String text(Constraint constraint) {
        return constraint instanceof Foreign foreign ? foreign.text() : constraint.toString();
    }
}
