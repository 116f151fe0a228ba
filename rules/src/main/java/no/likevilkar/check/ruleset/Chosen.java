package no.likevilkar.check.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.ruleset.ParameterText.Dated;

/**
 * What a parameter is worth over a stretch of days.
 *
 * @param parameter the parameter
 * @param dimension what else chose the value, or empty
 * @param first first day
 * @param last last day
 * @param inForce values that hold on some day of the stretch, in order of time
 */
public record Chosen(ParameterText parameter, String dimension, LocalDate first, LocalDate last, List<Dated> inForce) {

    static Chosen of(ParameterText parameter, String dimension, LocalDate first, LocalDate last) {
        var inForce = parameter.values().stream()
                .filter(value -> value.dimension().equals(dimension) && value.meets(first, last))
                .sorted(Comparator.comparing(Dated::from))
                .toList();
        return new Chosen(parameter, dimension, first, last, inForce);
    }

    /** Whether some day of the stretch has no value. */
    public boolean isGap() {
        var day = Optional.of(first);
        for (var value : inForce) {
            if (day.isPresent() && value.from().isAfter(day.get())) {
                return true;
            }
            day = value.to().map(end -> end.plusDays(1));
        }
        return inForce.isEmpty() || day.isPresent() && !day.get().isAfter(last);
    }

    /** The value; all values where it changed within the stretch; where there is a gap, what may be assumed. */
    public Node.Stated stated() {
        if (isGap()) {
            var span = parameter.fallback().map(Admissible::span).orElse(Span.ALL);
            return new Node.Stated(span.isClosed() ? "RANGE" : "OPEN", span, span);
        }
        var span = inForce.stream()
                .map(value -> Span.of(value.value()))
                .reduce(Span::with)
                .orElseThrow();
        if (!span.isPoint()) {
            return new Node.Stated("RANGE", span, span);
        }
        return new Node.Stated(
                "PARAMETER",
                span,
                parameter.estimate().map(estimate -> span.with(estimate.span())).orElse(span));
    }

    public boolean isVerified() {
        return isGap()
                ? parameter.fallback().map(Admissible::verified).orElse(true)
                : inForce.stream().allMatch(Dated::verified);
    }

    /** Where the value comes from, in order of time, each once. */
    public List<String> citations() {
        return isGap()
                ? parameter.fallback().flatMap(Admissible::citation).stream().toList()
                : inForce.stream().map(Dated::citation).distinct().toList();
    }

    /** The values in force, with the last before the stretch and the first after it. */
    public List<Dated> candidates() {
        var before = new TreeMap<LocalDate, Dated>();
        var after = new TreeMap<LocalDate, Dated>();
        for (var value : parameter.values()) {
            if (value.dimension().equals(dimension) && value.from().isAfter(last)) {
                after.put(value.from(), value);
            } else if (value.dimension().equals(dimension) && !value.meets(first, last)) {
                before.put(value.from(), value);
            }
        }
        var candidates = new ArrayList<Dated>();
        Optional.ofNullable(before.lastEntry()).ifPresent(entry -> candidates.add(entry.getValue()));
        candidates.addAll(inForce);
        Optional.ofNullable(after.firstEntry()).ifPresent(entry -> candidates.add(entry.getValue()));
        return candidates;
    }

    /** Of a gap: the last day before the stretch and the first day after it on which there is a value. */
    public List<LocalDate> nearest() {
        var ends = new TreeSet<LocalDate>();
        var beginnings = new TreeSet<LocalDate>();
        for (var value : parameter.values()) {
            if (value.dimension().equals(dimension)) {
                value.to().ifPresent(ends::add);
                beginnings.add(value.from());
            }
        }
        var nearest = new ArrayList<LocalDate>();
        Optional.ofNullable(ends.lower(first)).ifPresent(nearest::add);
        Optional.ofNullable(beginnings.higher(last)).ifPresent(nearest::add);
        return nearest;
    }
}
