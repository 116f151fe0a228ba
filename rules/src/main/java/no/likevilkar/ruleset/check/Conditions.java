package no.likevilkar.ruleset.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The conditions of a rule as a flat list of patterns, each with how it is asked for. What is neither pattern, not, exists nor
 * accumulate is kept as foreign, by its name.
 */
record Conditions(List<Matched> patterns, List<Accumulated> accumulations, List<String> foreign) {

    /** How a pattern is asked for. Whatever stands inside a {@code not} is negated, however deep. */
    enum Asked {
        POSITIVE,
        EXISTS,
        ACCUMULATED,
        NEGATED
    }

    /** One pattern: type, how it is asked for, the variable it is bound to if any, and its constraints. */
    record Matched(String type, Asked asked, Optional<String> variable, List<Constraint> constraints) {

        /** The literals that say which fact of the type is meant; empty when none does. */
        List<String> literals(String property) {
            return constraints.stream()
                    .filter(Constraint.Comparison.class::isInstance)
                    .map(Constraint.Comparison.class::cast)
                    .filter(comparison -> comparison.left().equals(property) && comparison.isEquality())
                    .filter(comparison ->
                            comparison.terms().stream().allMatch(term -> term.kind() == Constraint.Term.Kind.STRING))
                    .flatMap(comparison -> comparison.terms().stream())
                    .map(Constraint.Term::text)
                    .toList();
        }

        /** Every literal that the property is compared with, also by inequality. */
        List<String> compared(String property) {
            return constraints.stream()
                    .filter(Constraint.Comparison.class::isInstance)
                    .map(Constraint.Comparison.class::cast)
                    .filter(comparison -> comparison.left().equals(property))
                    .flatMap(comparison -> comparison.terms().stream())
                    .filter(term -> term.kind() == Constraint.Term.Kind.STRING)
                    .map(Constraint.Term::text)
                    .toList();
        }
    }

    /** One accumulate: its functions as text with the variable each is bound to, and what it asks of them. */
    record Accumulated(List<Function> functions, List<Constraint> constraints) {

        record Function(String name, Optional<String> variable, List<String> arguments) {}
    }

    static Conditions of(AndDescr root) {
        var conditions = new Conditions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        root.getDescrs().forEach(descr -> conditions.walk(descr, Asked.POSITIVE));
        return new Conditions(
                List.copyOf(conditions.patterns),
                List.copyOf(conditions.accumulations),
                List.copyOf(conditions.foreign));
    }

    private void walk(Object descr, Asked asked) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern, asked);
        } else if (descr instanceof NotDescr not) {
            not.getDescrs().forEach(inner -> walk(inner, Asked.NEGATED));
        } else if (descr instanceof ExistsDescr exists) {
            exists.getDescrs().forEach(inner -> walk(inner, asked == Asked.NEGATED ? asked : Asked.EXISTS));
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(inner -> walk(inner, asked));
        } else {
            foreign.add(word(descr));
        }
    }

    private void pattern(PatternDescr pattern, Asked asked) {
        var constraints = constraints(pattern.getDescrs());
        if (pattern.getSource() instanceof AccumulateDescr source && source.getClass() == AccumulateDescr.class) {
            accumulate(source, constraints, asked);
            return;
        }
        if (pattern.getSource() != null) {
            foreign.add(word(pattern.getSource()));
        }
        if (pattern.isQuery()
                || pattern.isUnification()
                || !pattern.getBehaviors().isEmpty()
                || pattern.getObjectType() == null
                || !pattern.getAnnotations().isEmpty()) {
            foreign.add("a query, window, unification, path or annotation on " + pattern.getObjectType());
        }
        if (pattern.getObjectType() != null) {
            patterns.add(new Matched(
                    pattern.getObjectType(), asked, Optional.ofNullable(pattern.getIdentifier()), constraints));
        }
    }

    private void accumulate(AccumulateDescr source, List<Constraint> constraints, Asked asked) {
        if (!source.isExternalFunction()) {
            foreign.add("accumulate with init, action and result");
        }
        var functions = source.getFunctions().stream()
                .map(call -> new Accumulated.Function(
                        call.getFunction(), Optional.ofNullable(call.getBind()), List.of(call.getParams())))
                .toList();
        accumulations.add(new Accumulated(functions, constraints));
        walk(source.getInput(), asked == Asked.NEGATED ? asked : Asked.ACCUMULATED);
    }

    private static List<Constraint> constraints(List<? extends BaseDescr> descrs) {
        return descrs.stream()
                .map(descr ->
                        descr instanceof ExprConstraintDescr named && named.getType() == ExprConstraintDescr.Type.NAMED
                                ? Constraint.read(named.getExpression())
                                : new Constraint.Foreign(word(descr), List.of()))
                .toList();
    }

    private static String word(Object descr) {
        return descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    }
}
