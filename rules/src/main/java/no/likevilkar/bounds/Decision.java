package no.likevilkar.bounds;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;

/**
 * Whether a comparison holds for every admissible value of what is not known, for none, or for some. Sound: a result other
 * than undetermined is true everywhere. The enclosure of the comparison decides first. Where it does not and a range is open, it is
 * undetermined; where all are closed, corners look for both results, and if they show only one, the ranges are cut in
 * smaller boxes until every box is decided.
 */
public final class Decision {

    private static final int MOST_CORNERS = 256;
    private static final int MOST_BOXES = 512;
    private static final int MOST_WITNESSES = 16;
    private static final BigDecimal FAR = BigDecimal.ONE.movePointRight(30);

    private final Graph graph;
    private final Formula test;
    private final List<Figure> uncertain;

    public Decision(Graph graph, Formula test) {
        this.graph = graph;
        this.test = test;
        var values = graph.values();
        this.uncertain = graph.restsOn(test).stream()
                .filter(figure -> !values.of(figure).isPoint())
                .toList();
    }

    /** The result over all admissible values. */
    public Result result() {
        return result(Map.of());
    }

    /** The result when the named figures take the given values or ranges instead of their own. */
    public Result result(Map<String, Interval> instead) {
        var whole = enclosed(instead);
        if (whole != Result.UNDETERMINED) {
            return whole;
        }
        var ranges = ranges(instead);
        boolean hopeless = ranges.values().stream().anyMatch(range -> !range.isClosed());
        return hopeless || cornersDiffer(instead, ranges, MOST_CORNERS) ? Result.UNDETERMINED : cut(instead, ranges);
    }

    /** What the enclosure says of the comparison at all these values at once; undetermined where it does not decide. */
    public Result enclosed(Map<String, Interval> instead) {
        var truth = graph.values(instead).of(test);
        if (!truth.isPoint()) {
            return Result.UNDETERMINED;
        }
        return truth.contains(BigDecimal.ONE) ? Result.MET : Result.NOT_MET;
    }

    /**
     * Whether it is proven that the result is undetermined at each single value of the given ranges: with the other ranges at one
     * corner the comparison holds whatever the given figures are, at another it does not. An open end counts as far out.
     */
    public boolean undeterminedThroughout(Map<String, Interval> through) {
        var others = new HashMap<String, Interval>();
        ranges(through).forEach((id, range) -> {
            if (!through.containsKey(id)) {
                others.put(id, closed(range));
            }
        });
        return cornersDiffer(through, others, MOST_WITNESSES);
    }

    private static Interval closed(Interval range) {
        var low =
                range.low().orElseGet(() -> range.high().orElse(BigDecimal.ZERO).subtract(FAR));
        return Interval.between(low, range.high().orElseGet(() -> low.add(FAR)));
    }

    /** Every figure the test rests on whose value is a range, with that range. */
    public Map<String, Interval> ranges(Map<String, Interval> instead) {
        var ranges = new HashMap<String, Interval>();
        var values = graph.values(instead);
        for (Figure figure : uncertain) {
            if (!values.of(figure).isPoint()) {
                ranges.put(figure.getId(), values.of(figure));
            }
        }
        instead.forEach((id, value) -> {
            if (!value.isPoint()) {
                ranges.put(id, value);
            }
        });
        return ranges;
    }

    /** Looks at corners from both ends of their list in turn, because the first and the last are the likeliest to differ. */
    private boolean cornersDiffer(Map<String, Interval> instead, Map<String, Interval> ranges, int most) {
        var seen = new HashSet<Result>();
        var corners = new ArrayDeque<>(corners(ranges));
        for (int looked = 0; looked < most && !corners.isEmpty() && seen.size() < 2; looked += 2) {
            seen.add(at(instead, corners.removeFirst()));
            if (!corners.isEmpty()) {
                seen.add(at(instead, corners.removeLast()));
            }
            seen.remove(Result.UNDETERMINED);
        }
        return seen.size() > 1;
    }

    private Result at(Map<String, Interval> instead, Map<String, Interval> corner) {
        var point = new HashMap<>(instead);
        point.putAll(corner);
        return enclosed(point);
    }

    /** Combinations of the ends of closed ranges, the lowest of all first and the highest last. */
    static List<Map<String, Interval>> corners(Map<String, Interval> ranges) {
        List<Map<String, Interval>> corners = List.of(Map.of());
        for (var id : ranges.keySet().stream().sorted().toList()) {
            var range = ranges.get(id);
            if (corners.size() > MOST_CORNERS / 2) {
                break;
            }
            var more = new ArrayList<Map<String, Interval>>();
            for (var corner : corners) {
                for (var end : List.of(range.low().orElseThrow(), range.high().orElseThrow())) {
                    var next = new HashMap<>(corner);
                    next.put(id, Interval.point(end));
                    more.add(next);
                }
            }
            corners = more;
        }
        return corners;
    }

    private Result cut(Map<String, Interval> instead, Map<String, Interval> ranges) {
        var sides = ranges.keySet().stream().sorted().toList();
        var open = new ArrayDeque<Map<String, Interval>>(List.of(Map.copyOf(ranges)));
        var seen = new ArrayList<Result>();
        for (int boxes = 0; !open.isEmpty(); boxes++) {
            if (boxes >= MOST_BOXES) {
                return Result.UNDETERMINED;
            }
            var box = open.remove();
            var result = at(instead, box);
            if (result == Result.UNDETERMINED) {
                open.addAll(halves(box, ranges, sides));
            } else if (!seen.contains(result)) {
                seen.add(result);
            }
            if (seen.size() > 1) {
                return Result.UNDETERMINED;
            }
        }
        return seen.get(0);
    }

    /** The box cut across its side that is widest in proportion to the whole range. */
    private static List<Map<String, Interval>> halves(
            Map<String, Interval> box, Map<String, Interval> ranges, List<String> sides) {
        String widest = sides.get(0);
        for (var id : sides) {
            if (cuts(box, ranges, id) < cuts(box, ranges, widest)) {
                widest = id;
            }
        }
        var side = box.get(widest);
        var low = side.low().orElseThrow();
        var high = side.high().orElseThrow();
        var middle = low.add(high).multiply(new BigDecimal("0.5"));
        var lower = new HashMap<>(box);
        lower.put(widest, Interval.between(low, middle));
        var upper = new HashMap<>(box);
        upper.put(widest, Interval.between(middle, high));
        return List.of(lower, upper);
    }

    /** How often a side was halved: the whole width over the width of the box. */
    private static long cuts(Map<String, Interval> box, Map<String, Interval> ranges, String id) {
        var whole = width(ranges.get(id));
        var part = width(box.get(id));
        return part.signum() == 0
                ? Long.MAX_VALUE
                : whole.divideToIntegralValue(part).longValue();
    }

    private static BigDecimal width(Interval range) {
        return range.high().orElseThrow().subtract(range.low().orElseThrow());
    }
}
