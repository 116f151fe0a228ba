package no.likevilkar.check.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.likevilkar.check.fact.Fact;

/**
 * Values of figures and formulas over them. A figure is computed once, when it is first asked for. What rests on a value
 * that the bundle does not show is not known and stays empty; it is never guessed.
 */
public final class Valuer {

    /** Deeper than any rule goes; a formula beyond it is an attack on the reader. */
    private static final int DEEPEST = 1_000;

    /** More binary digits than any sum of money has; a number beyond it is an attack on the reader. */
    private static final int LONGEST = 20_000;

    private final Map<String, Definition> figures;
    private final Map<String, Span> instead;
    private final Map<String, Optional<Span>> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int depth;

    /** @param figures every figure by id */
    public Valuer(Map<String, Definition> figures) {
        this(figures, Map.of());
    }

    private Valuer(Map<String, Definition> figures, Map<String, Span> instead) {
        this.figures = figures;
        this.instead = instead;
    }

    /**
     * Values of facts of type Figure.
     *
     * @param rounding how derived figures of a key are rounded
     */
    public static Valuer of(Collection<Fact> figures, Function<String, Optional<Rounded>> rounding) {
        var definitions = new HashMap<String, Definition>();
        figures.forEach(figure -> definitions.put(
                figure.text("id"), new Definition((Node) figure.get("formula"), rounding.apply(figure.text("key")))));
        return new Valuer(definitions);
    }

    /** The same figures, the named ones, stated or derived, with the given values in place of their own. */
    public Valuer instead(Map<String, Span> values) {
        return new Valuer(figures, Map.copyOf(values));
    }

    public Optional<Definition> find(String figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    /**
     * All values of a figure, rounded as its key declares; empty where it rests on a value that is not shown.
     *
     * @throws BadFigureException when there is no such figure, or it rests on itself
     */
    public Optional<Span> of(String figure) {
        var replaced = instead.get(figure);
        if (replaced != null) {
            return Optional.of(replaced);
        }
        var value = known.get(figure);
        if (value == null) {
            value = compute(figure);
            known.put(figure, value);
        }
        return value;
    }

    private Optional<Span> compute(String figure) {
        var definition = figures.get(figure);
        if (definition == null) {
            throw new BadFigureException("found the figure " + figure + "; expected one that is stated or derived");
        }
        if (!open.add(figure)) {
            throw new BadFigureException("the figure " + figure + " rests on itself");
        }
        var exact = of(definition.formula());
        open.remove(figure);
        boolean derived = definition.formula() instanceof Node.Operation;
        return derived
                ? exact.map(
                        span -> definition.rounding().map(r -> r.apply(span)).orElse(span))
                : exact;
    }

    /** All values of a formula, unrounded; empty where it rests on a value that is not shown. */
    public Optional<Span> of(Node node) {
        if (node instanceof Node.Stated stated) {
            return Optional.of(stated.value());
        }
        if (node instanceof Node.Withheld) {
            return Optional.empty();
        }
        if (++depth > DEEPEST) {
            throw new BadFigureException("a formula is nested deeper than " + DEEPEST);
        }
        try {
            return node instanceof Node.Ref ref ? of(ref.figure()) : apply((Node.Operation) node);
        } finally {
            depth--;
        }
    }

    private Optional<Span> apply(Node.Operation operation) {
        var values = new ArrayList<Span>();
        boolean shown = true;
        for (var operand : operation.operands()) {
            var value = of(operand);
            value.ifPresent(values::add);
            shown &= value.isPresent();
        }
        return shown
                ? Optional.of(limited(Algebra.apply(operation.name(), operation.settings(), values)))
                : Optional.empty();
    }

    private static Span limited(Span span) {
        boolean fits = (span.low() == null || span.low().unscaledValue().bitLength() < LONGEST)
                && (span.high() == null || span.high().unscaledValue().bitLength() < LONGEST);
        if (!fits) {
            throw new BadFigureException("a number has more digits than " + LONGEST + " bits hold");
        }
        return span;
    }
}
