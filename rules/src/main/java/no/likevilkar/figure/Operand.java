package no.likevilkar.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a formula works on: a figure, or another formula inside it. */
public sealed interface Operand permits Figure, Formula {

    /** Whether no open gap stands behind it: a value, or at least a closed range, is known for everything it rests on. */
    boolean given();

    /** Order of operands in a trace, and so of everything derived from a collection: by figure id. */
    static List<Operand> inOrder(List<Operand> operands) {
        return operands.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** The figures that a formula names itself, not those behind them, in order of id. */
    static List<Figure> figuresIn(Formula formula) {
        return formula.operands().stream()
                .flatMap(operand ->
                        operand instanceof Formula inner ? figuresIn(inner).stream() : Stream.of((Figure) operand))
                .distinct()
                .sorted(Comparator.comparing(Figure::getId))
                .toList();
    }
}
