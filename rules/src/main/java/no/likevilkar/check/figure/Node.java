package no.likevilkar.check.figure;

import java.util.ArrayList;
import java.util.List;

/** A formula as the trace writes it: a figure by its id, a stated value, or an operation over others. */
public sealed interface Node {

    /** A figure, by id. */
    record Ref(String figure) implements Node {}

    /**
     * A value that is not computed.
     *
     * @param kind INPUT, PARAMETER, RANGE (nobody supplied it; bounded) or OPEN (not bounded on at least one side)
     * @param value the value, or all values it may have
     * @param admissible all values it may have when the value is only an estimate, else the same
     */
    record Stated(String kind, Span value, Span admissible) implements Node {}

    /** A value that is not computed and that the bundle does not show. */
    record Withheld() implements Node {}

    /**
     * An operation.
     *
     * @param name as in a trace, for example {@code quotient}
     * @param settings fixed parts that are no figures: scale, rounding mode, relation, dates
     */
    record Operation(String name, List<String> settings, List<Node> operands) implements Node {
        public Operation {
            settings = List.copyOf(settings);
            operands = List.copyOf(operands);
        }
    }

    /** An operation without settings. */
    static Node of(String name, Node... operands) {
        return new Operation(name, List.of(), List.of(operands));
    }

    /**
     * A formula read back from what {@link #tree} writes.
     *
     * @throws BadFigureException when it is no formula of the algebra
     */
    static Node read(Object tree) {
        return read(tree, 0);
    }

    private static Node read(Object tree, int depth) {
        if (tree instanceof String figure) {
            return new Ref(figure);
        }
        if (depth > 200) {
            throw new BadFigureException("a formula is nested deeper than 200");
        }
        if (!(tree instanceof List<?> list) || list.isEmpty() || !(list.get(0) instanceof String head)) {
            throw new BadFigureException(
                    "found " + tree + "; expected a figure's id, or a list of an operation and its operands");
        }
        var words = List.of(head.split(" ", -1));
        var operands = list.subList(1, list.size()).stream()
                .map(operand -> read(operand, depth + 1))
                .toList();
        var settings = words.subList(1, words.size());
        Algebra.require(words.get(0), settings, operands.size());
        return new Operation(words.get(0), settings, operands);
    }

    /** As the trace writes it: nested lists, the operation with its settings first. */
    default Object tree() {
        if (this instanceof Ref ref) {
            return ref.figure();
        }
        if (this instanceof Operation operation) {
            var list = new ArrayList<Object>();
            list.add(
                    operation.settings().isEmpty()
                            ? operation.name()
                            : operation.name() + " " + String.join(" ", operation.settings()));
            operation.operands().forEach(operand -> list.add(operand.tree()));
            return list;
        }
        return List.of("stated");
    }
}
