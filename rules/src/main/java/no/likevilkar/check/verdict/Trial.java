package no.likevilkar.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;

/**
 * A test tried over all admissible values of what is not known: the enclosure of the comparison, then corners, then ever
 * smaller boxes, depth first. Order and limits that have a bearing on the result are those of the decision note on bounds.
 */
final class Trial {

    /** Ranges of which corners are tried; further ones stay whole. */
    private static final int CORNERED = 8;

    private static final int MOST_BOXES = 512;

    private final Figures figures;
    private final Node test;
    private final SortedMap<String, Span> own = new TreeMap<>();
    private final boolean shown;

    Trial(Figures figures, Node test) {
        this.figures = figures;
        this.test = test;
        boolean all = true;
        for (Fact figure : figures.behind(List.of(test)).values()) {
            if (Figures.isStated(figure)) {
                var value = figures.of(figure.text("id")).span();
                value.filter(span -> !span.isPoint()).ifPresent(span -> own.put(figure.text("id"), span));
                all &= value.isPresent();
            }
        }
        this.shown = all;
    }

    /** Whether everything the test rests on is shown. */
    boolean isShown() {
        return shown;
    }

    /** The ranges the test hangs on: of the stated figures behind it, and those put in place of others. */
    SortedMap<String, Span> ranges(Map<String, Span> instead) {
        var ranges = new TreeMap<>(own);
        ranges.putAll(instead);
        ranges.values().removeIf(Span::isPoint);
        return ranges;
    }

    /** What the test says when the named figures take the given values or ranges instead of their own. */
    Said says(Map<String, Span> instead) {
        var whole = at(instead);
        var ranges = ranges(instead);
        if (whole != Said.UNDETERMINED || !ranges.values().stream().allMatch(Span::isClosed)) {
            return whole;
        }
        var moving = new HashSet<>(instead.keySet());
        moving.addAll(ranges.keySet());
        var place = new HashMap<>(figures.still(test, moving));
        place.putAll(instead);
        var seen = EnumSet.noneOf(Said.class);
        corners(new HashMap<>(place), ranges, List.copyOf(ranges.keySet()), 0, seen);
        return seen.size() > 1 ? Said.UNDETERMINED : boxes(place, ranges);
    }

    private Said at(Map<String, Span> place) {
        var truth = figures.instead(place).of(test);
        if (truth.isEmpty()) {
            return Said.NOT_SHOWN;
        }
        if (!truth.get().isPoint()) {
            return Said.UNDETERMINED;
        }
        return truth.get().low().signum() == 0 ? Said.NOT_MET : Said.MET;
    }

    private void corners(
            Map<String, Span> place, SortedMap<String, Span> ranges, List<String> ids, int next, EnumSet<Said> seen) {
        if (seen.size() > 1) {
            return;
        }
        if (next == Math.min(ids.size(), CORNERED)) {
            for (String id : ids.subList(next, ids.size())) {
                place.put(id, ranges.get(id));
            }
            var said = at(place);
            if (said != Said.UNDETERMINED) {
                seen.add(said);
            }
            return;
        }
        var range = ranges.get(ids.get(next));
        for (var end : List.of(range.high(), range.low())) {
            place.put(ids.get(next), Span.of(end));
            corners(place, ranges, ids, next + 1, seen);
        }
    }

    private Said boxes(Map<String, Span> instead, SortedMap<String, Span> ranges) {
        var open = new ArrayDeque<>(List.of(Box.whole(ranges)));
        var seen = EnumSet.noneOf(Said.class);
        for (int tried = 0; !open.isEmpty(); tried++) {
            if (tried == MOST_BOXES) {
                return Said.UNDETERMINED;
            }
            var box = open.pop();
            var place = new HashMap<>(instead);
            place.putAll(box.sides());
            var said = at(place);
            if (said == Said.UNDETERMINED) {
                box.halves().forEach(open::push);
            } else {
                seen.add(said);
            }
            if (seen.size() > 1) {
                return Said.UNDETERMINED;
            }
        }
        return seen.iterator().next();
    }

    /**
     * A part of all ranges.
     *
     * @param sides the part of each range
     * @param halved how often each was halved
     */
    private record Box(SortedMap<String, Span> sides, Map<String, Integer> halved) {

        static Box whole(SortedMap<String, Span> ranges) {
            return new Box(ranges, Map.of());
        }

        /** Both halves across the side that was halved least often, the first by id of several. */
        List<Box> halves() {
            var side = sides.firstKey();
            for (String id : sides.keySet()) {
                if (times(id) < times(side)) {
                    side = id;
                }
            }
            var whole = sides.get(side);
            var middle = whole.low().add(whole.high()).multiply(HALF);
            return List.of(with(side, new Span(whole.low(), middle)), with(side, new Span(middle, whole.high())));
        }

        private int times(String id) {
            return halved.getOrDefault(id, 0);
        }

        private Box with(String side, Span half) {
            var others = new TreeMap<>(sides);
            others.put(side, half);
            var counts = new HashMap<>(halved);
            counts.merge(side, 1, Integer::sum);
            return new Box(others, counts);
        }
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");
}
