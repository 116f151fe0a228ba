package no.likevilkar.check.figure;

import java.math.BigDecimal;
import java.util.List;

/** Comparing, choosing by a comparison, and looking up in a table. */
final class Choices {

    static final List<String> RELATIONS = List.of("AT_LEAST", "MORE_THAN", "EQUAL");
    static final List<String> EDGES = List.of("UPPER", "LOWER");

    private Choices() {}

    /** One where the relation holds for all values, zero where for none, else from zero to one. */
    static Span comparison(Settings settings, List<Span> values) {
        var a = values.get(0);
        var b = values.get(1);
        return switch (settings.oneOf(0, RELATIONS)) {
            case "AT_LEAST" -> truth(reaches(a, b), before(a, b));
            case "MORE_THAN" -> truth(before(b, a), reaches(b, a));
            default ->
                truth(
                        reaches(a, b) && reaches(b, a),
                        !(a.isPoint() && b.isPoint() && a.low().compareTo(b.low()) == 0));
        };
    }

    /** Whether some value of the first is as great as some value of the second, or greater. */
    private static boolean reaches(Span first, Span second) {
        return first.high() == null || second.low() == null || first.high().compareTo(second.low()) >= 0;
    }

    /** Whether some value of the first is smaller than some value of the second. */
    private static boolean before(Span first, Span second) {
        return first.low() == null || second.high() == null || first.low().compareTo(second.high()) < 0;
    }

    private static Span truth(boolean canHold, boolean canFail) {
        return new Span(canFail ? BigDecimal.ZERO : BigDecimal.ONE, canHold ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    static Span choose(List<Span> values) {
        var truth = values.get(0);
        boolean canHold = truth.holds(BigDecimal.ONE);
        if (canHold && truth.holds(BigDecimal.ZERO)) {
            return values.get(1).with(values.get(2));
        }
        return canHold ? values.get(1) : values.get(2);
    }

    /** The key stands first, then the value of each band; before the first band begins nothing is known. */
    static Span lookup(Settings settings, List<Span> values) {
        var key = values.get(0);
        var bounds = settings.bounds(1);
        boolean edgeBegins = settings.oneOf(0, EDGES).equals("UPPER");
        int first = key.low() == null ? 0 : begun(bounds, key.low(), edgeBegins);
        int last = key.high() == null ? bounds.size() : begun(bounds, key.high(), edgeBegins);
        if (first == 0) {
            return Span.ALL;
        }
        var found = values.get(first);
        for (int band = first + 1; band <= last; band++) {
            found = found.with(values.get(band));
        }
        return found;
    }

    /** How many bands have begun at a number. */
    private static int begun(List<BigDecimal> bounds, BigDecimal number, boolean edgeBegins) {
        return (int) bounds.stream()
                .filter(bound -> number.compareTo(bound) > 0 || edgeBegins && number.compareTo(bound) == 0)
                .count();
    }
}
