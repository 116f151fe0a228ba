package no.likevilkar.check.verdict;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.derive.Run;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.figure.Valuer;

/** The figures of one run: what each is, what it rests on and what it comes to. */
final class Figures {

    private final Run run;
    private final SortedMap<String, Fact> figures = new TreeMap<>();
    private final Valuer values;

    Figures(Run run, Declared declared) {
        this.run = run;
        run.all("Parameter").forEach(parameter -> add((Fact) parameter.get("figure")));
        run.all("Treatment").forEach(treatment -> add((Fact) treatment.get("change")));
        run.all("Figure").forEach(this::add);
        values = Valuer.of(figures.values(), declared::rounding);
    }

    private void add(Fact figure) {
        figures.put(figure.text("id"), figure);
    }

    Run run() {
        return run;
    }

    Optional<Fact> find(String figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    Known of(String figure) {
        return new Known(values.of(figure));
    }

    Known of(Node formula) {
        return new Known(values.of(formula));
    }

    /** The figures with other values in place of some of them. */
    Valuer instead(Map<String, Span> other) {
        return other.isEmpty() ? values : values.instead(other);
    }

    /** All figures behind formulas, by id, those they name included. */
    SortedMap<String, Fact> behind(Collection<Node> formulas) {
        var found = new TreeMap<String, Fact>();
        var open = new ArrayDeque<>(formulas);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof Node.Operation operation) {
                open.addAll(operation.operands());
            } else if (next instanceof Node.Ref ref && !found.containsKey(ref.figure())) {
                find(ref.figure()).ifPresent(figure -> {
                    found.put(ref.figure(), figure);
                    open.add(formula(figure));
                });
            }
        }
        return found;
    }

    static Node formula(Fact figure) {
        return (Node) figure.get("formula");
    }

    /** Whether a figure stands for itself and rests on no other. */
    static boolean isStated(Fact figure) {
        return !(formula(figure) instanceof Node.Operation) && !(formula(figure) instanceof Node.Ref);
    }

    /** Ids of the figures that a formula names itself, in order. */
    static List<String> named(Node formula) {
        var names = new TreeSet<String>();
        name(formula, names);
        return List.copyOf(names);
    }

    private static void name(Node formula, TreeSet<String> names) {
        if (formula instanceof Node.Ref ref) {
            names.add(ref.figure());
        } else if (formula instanceof Node.Operation operation) {
            operation.operands().forEach(operand -> name(operand, names));
        }
    }
}
