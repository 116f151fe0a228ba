package no.likevilkar.check.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;

/** Figures of one run by id, and what they rest on. */
public final class Figures {

    private final SortedMap<String, Fact> all = new TreeMap<>();
    private final Map<String, Boolean> given = new HashMap<>();

    /**
     * @param facts the facts of a run; figures inside parameters and treatments count
     * @throws DerivationException when two have one id
     */
    public Figures(Collection<Fact> facts) {
        for (var fact : facts) {
            switch (fact.type()) {
                case "Figure" -> add(fact);
                case "Parameter" -> add((Fact) fact.get("figure"));
                case "Treatment" -> add((Fact) fact.get("change"));
                default -> {}
            }
        }
    }

    private void add(Fact figure) {
        var other = all.put(figure.text("id"), figure);
        if (other != null && other != figure) {
            throw new DerivationException(
                    figure.id(),
                    "one of " + other.get("rule") + " and one of " + figure.get("rule"),
                    "one figure of an id");
        }
    }

    public SortedMap<String, Fact> all() {
        return all;
    }

    /** Whether it is computed and not stated. */
    public static boolean isDerived(Fact figure) {
        return figure.get("formula") instanceof Node.Operation;
    }

    /** Whether everything behind a figure has a value or at least a closed range. */
    public boolean given(String figure) {
        var known = given.get(figure);
        if (known == null) {
            known = given(formula(figure));
            given.put(figure, known);
        }
        return known;
    }

    private boolean given(Node node) {
        if (node instanceof Node.Stated stated) {
            return !stated.kind().equals("OPEN");
        }
        if (node instanceof Node.Ref ref) {
            return given(ref.figure());
        }
        return !(node instanceof Node.Operation operation)
                || operation.operands().stream().allMatch(this::given);
    }

    private Node formula(String figure) {
        var fact = all.get(figure);
        if (fact == null) {
            throw new DerivationException("figure " + figure, "nothing", "a figure that is stated or derived");
        }
        return (Node) fact.get("formula");
    }

    /** All figures behind figures or formulas, themselves included. */
    public SortedSet<String> behind(Collection<? extends Node> tops) {
        var found = new TreeSet<String>();
        tops.forEach(top -> reach(top, found));
        return found;
    }

    private void reach(Node node, Set<String> found) {
        if (node instanceof Node.Ref ref) {
            if (found.add(ref.figure())) {
                reach(formula(ref.figure()), found);
            }
        } else if (node instanceof Node.Operation operation) {
            operation.operands().forEach(operand -> reach(operand, found));
        }
    }
}
