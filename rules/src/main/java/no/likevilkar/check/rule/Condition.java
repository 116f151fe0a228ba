package no.likevilkar.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One condition of a rule, as data. Its source is its text with all white space of one blank. */
public sealed interface Condition {

    String source();

    /**
     * A fact of a type.
     *
     * @param variable variable that the fact is bound to, with its dollar sign
     * @param constraints in written order
     */
    record Pattern(String type, Optional<String> variable, List<Constraint> constraints, String source)
            implements Condition {

        /** The one text that the field must equal, if the pattern says one. */
        public Optional<String> literal(String field) {
            return constraints.stream()
                    .flatMap(constraint -> constraint instanceof Comparison comparison ? Stream.of(comparison) : null)
                    .filter(comparison -> comparison.field().equals(field)
                            && comparison.wanted()
                            && comparison.terms().size() == 1)
                    .flatMap(comparison ->
                            comparison.terms().get(0) instanceof Literal literal ? Stream.of(literal) : null)
                    .map(literal -> literal.value().toString())
                    .findFirst();
        }
    }

    /** Holds when the conditions have no match together. */
    record Not(List<Condition> inner, String source) implements Condition {}

    /** Holds when the conditions have at least one match together. */
    record Exists(List<Condition> inner, String source) implements Condition {}

    /** Always holds: collects, over all matches of the inner conditions, a figure of each; of none an empty list. */
    record Collect(List<Condition> inner, List<Collected> lists, String source) implements Condition {}

    /**
     * @param list variable of the list
     * @param each variable of what is collected
     */
    record Collected(String list, String each) {}

    /** What a pattern asks of a field, or takes from it. */
    sealed interface Constraint {}

    /** {@code $variable : field}; the field {@code this} is the fact itself. */
    record Binding(String variable, String field) implements Constraint {}

    /** The field is, or is not, one of the terms. */
    record Comparison(String field, boolean wanted, List<Term> terms) implements Constraint {}

    /** What a field is compared with. */
    sealed interface Term {}

    /** A text, a truth, or the name of a constant. */
    record Literal(Object value) implements Term {}

    record Bound(String variable) implements Term {}
}
