package no.likevilkar.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;

/**
 * A word that a consequence may use.
 *
 * @param name as rules write it
 * @param kind whether it makes a fact, a formula, or a formula that is a comparison
 * @param parameters what it takes; {@link Parameter#OPERANDS} also takes any number of single operands
 * @param maker makes it of its arguments
 */
public record Function(String name, Kind kind, List<Parameter> parameters, Maker maker) {

    public enum Kind {
        CONCLUSION,
        FORMULA,
        COMPARISON
    }

    /** What an argument is. */
    public enum Parameter {
        /** The rule's own id. */
        RULE,
        /** Id of what the conclusion is said of. */
        SUBJECT,
        /** Id of a period, or {@code case}. */
        PERIOD,
        WORD,
        FORMULA,
        COMPARISON,
        /** A formula or a figure. */
        OPERAND,
        /** A list that an accumulate collected, or operands one by one. */
        OPERANDS,
        LIST,
        FIGURE,
        COST_LINE,
        DAY,
        /** A small whole number: scale or part. */
        NUMBER
    }

    /** Makes a fact or a node. */
    @FunctionalInterface
    public interface Maker {
        Object of(Arguments arguments);
    }

    /** Values of the arguments: texts, facts, nodes, lists of nodes, days. */
    public record Arguments(List<Object> values) {

        String text(int place) {
            return values.get(place).toString();
        }

        Fact fact(int place) {
            return (Fact) values.get(place);
        }

        Node node(int place) {
            return (Node) values.get(place);
        }

        List<Node> nodes(int place) {
            return ((List<?>) values.get(place)).stream().map(Node.class::cast).toList();
        }

        LocalDate day(int place) {
            return (LocalDate) values.get(place);
        }
    }

    /** The function of a name, if rules have one. */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(Functions.ALL.get(name));
    }

    /** Whether this is the whole name of a function, as the head of a rule file imports it. */
    static boolean isImport(String name) {
        int point = name.lastIndexOf('.');
        return point > 0
                && named(name.substring(point + 1))
                        .map(function -> function.kind == Kind.CONCLUSION
                                ? "no.likevilkar.fact.Conclusions"
                                : "no.likevilkar.figure.Formulas")
                        .filter(name.substring(0, point)::equals)
                        .isPresent();
    }
}
