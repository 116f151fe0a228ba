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
