package no.likevilkar.check.verdict;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Values that stay as they are while others move: of each figure that rests on none of those, where a formula on the way
     * to the test names it. With them in place a test need not be worked out down to every ledger line again and again.
     */
    Map<String, Span> still(Node test, Set<String> moving) {
        var moves = new HashMap<String, Boolean>();
        moving.forEach(id -> moves.put(id, true));
        var still = new HashMap<String, Span>();
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(test));
        while (!open.isEmpty()) {
            for (String id : named(open.pop())) {
                if (!moves(id, moves)) {
                    of(id).span().ifPresent(span -> still.put(id, span));
                } else if (!moving.contains(id) && seen.add(id)) {
                    find(id).ifPresent(figure -> open.add(formula(figure)));
                }
            }
        }
        return still;
    }

    private boolean moves(String id, Map<String, Boolean> moves) {
        var known = moves.get(id);
        if (known == null) {
            known = find(id).stream()
                    .flatMap(figure -> named(formula(figure)).stream())
                    .anyMatch(operand -> moves(operand, moves));
            moves.put(id, known);
        }
        return known;
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
