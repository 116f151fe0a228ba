package no.likevilkar.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All figures of one assessment with what each rests on. Evaluating it alone, without rules, is sound: no rule branches on
 * the size of a figure. Derived figures are rounded as their key declares.
 */
public final class Graph {

    private final Map<String, Figure> figures;
    private final Function<String, Optional<Rounding>> rounding;
    private final Map<String, Interval> held;

    /**
     * @param figures every figure of the assessment
     * @param rounding how derived figures of a key are rounded; empty for unrounded ones
     * @throws IllegalStateException when two figures have one id
     */
    public Graph(Collection<Figure> figures, Function<String, Optional<Rounding>> rounding) {
        this.figures = new TreeMap<>();
        this.rounding = rounding;
        this.held = Map.of();
        for (var figure : figures) {
            var other = this.figures.put(figure.getId(), figure);
            if (other != null && other != figure) {
                throw new IllegalStateException("two figures have the id " + figure.getId() + ": one from "
                        + other.getRule() + ", one from " + figure.getRule());
            }
        }
    }

    private Graph(Graph other, Map<String, Interval> held) {
        this.figures = other.figures;
        this.rounding = other.rounding;
        this.held = Map.copyOf(held);
    }

    /**
     * The same graph with figures, stated or derived, held at values or ranges whatever they rest on; nothing behind them counts
     * any more, unless it reaches the top another way.
     */
    public Graph holding(Map<String, Interval> more) {
        var all = new HashMap<>(held);
        all.putAll(more);
        return new Graph(this, all);
    }

    /** Whether any figure is held. */
    public boolean isHolding() {
        return !held.isEmpty();
    }

    /** Every figure in order of id. */
    public Collection<Figure> figures() {
        return figures.values();
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** Values of everything as stated: points where values are known, ranges for gaps. */
    public Values values() {
        return values(Map.of());
    }

    /** Values when the named figures, stated or derived, take the given values instead of their own. */
    public Values values(Map<String, Interval> instead) {
        var all = new HashMap<>(held);
        all.putAll(instead);
        return new Values(all);
    }

    /** The stated figures that a figure or formula rests on, itself included when it is one, in order of id. */
    public List<Figure> restsOn(Operand top) {
        return behind(List.of(top)).stream().filter(Figure::isStated).toList();
    }

    /** All figures behind figures or formulas, themselves included, stated and derived, in order of id. */
    public List<Figure> behind(Collection<? extends Operand> tops) {
        var found = new HashMap<String, Figure>();
        var open = new ArrayList<Operand>(tops);
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (next instanceof Formula formula) {
                open.addAll(formula.operands());
            } else if (next instanceof Figure figure
                    && found.put(figure.getId(), figure) == null
                    && !held.containsKey(figure.getId())) {
                open.addAll(figure.getFormula().operands());
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Figure::getId))
                .toList();
    }

    /** One evaluation of the graph; each figure is computed once, when it is first asked for. */
    public final class Values implements Valuation {

        private final Map<String, Interval> instead;
        private final Map<String, Interval> known = new HashMap<>();

        private Values(Map<String, Interval> instead) {
            this.instead = Map.copyOf(instead);
        }

        @Override
        public Interval of(Operand operand) {
            if (operand instanceof Formula formula) {
                return formula.enclose(this);
            }
            var figure = (Figure) operand;
            var value = known.get(figure.getId());
            if (value == null) {
                value = compute(figure);
                known.put(figure.getId(), value);
            }
            return value;
        }

        private Interval compute(Figure figure) {
            var replaced = instead.get(figure.getId());
            if (replaced != null) {
                return replaced;
            }
            var exact = figure.getFormula().enclose(this);
            return figure.isStated()
                    ? exact
                    : rounding.apply(figure.getKey()).map(r -> r.apply(exact)).orElse(exact);
        }
    }
}
