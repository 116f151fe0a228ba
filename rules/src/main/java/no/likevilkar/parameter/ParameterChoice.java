package no.likevilkar.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.definition.Range;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Stated;

/**
 * Which value of a parameter holds for a stretch of time, and why. Made in Java before the rules run, so that a date
 * without a value becomes a gap instead of a rule that silently does not fire.
 *
 * @param definition the parameter
 * @param dimension what else chooses the value, or empty
 * @param first first day of the stretch
 * @param last last day of the stretch
 * @param chosen the values in force; none means a gap
 */
public record ParameterChoice(
        ParameterDefinition definition, String dimension, LocalDate first, LocalDate last, List<DatedValue> chosen) {

    public static ParameterChoice of(
            ParameterDefinition definition, String dimension, LocalDate first, LocalDate last) {
        var chosen = definition.values().stream()
                .filter(value -> value.dimension().equals(dimension) && value.touches(first, last))
                .sorted(Comparator.comparing(DatedValue::from))
                .toList();
        return new ParameterChoice(definition, dimension, first, last, chosen);
    }

    /** The same stretch as if one value held all through it, known for certain. */
    public ParameterChoice supposing(BigDecimal value) {
        var known = new ParameterDefinition(
                definition.id(),
                definition.unit(),
                definition.by(),
                definition.label(),
                definition.fallback(),
                Optional.empty(),
                definition.policy(),
                definition.holder(),
                definition.settledBy(),
                definition.values());
        var supposed = new DatedValue(
                dimension,
                first,
                Optional.of(last),
                value,
                "what-if",
                Optional.empty(),
                Optional.empty(),
                Status.VERIFIED);
        return new ParameterChoice(known, dimension, first, last, List.of(supposed));
    }

    /** No value holds on at least one day of the stretch. */
    public boolean isGap() {
        return chosen.isEmpty() || !isContinuous();
    }

    private boolean isContinuous() {
        var next = first;
        for (var value : chosen) {
            if (value.from().isAfter(next)) {
                return false;
            }
            if (value.to().isEmpty()) {
                return true;
            }
            next = value.to().get().plusDays(1);
        }
        return next.isAfter(last);
    }

    /** The number rules rest on: a point; all values of a stretch in which it changed; or what the gap admits. */
    public Stated stated() {
        if (isGap()) {
            var admissible = definition.fallback().map(Range::interval).orElse(Interval.ALL);
            return Stated.of(admissible.isClosed() ? Stated.Kind.RANGE : Stated.Kind.OPEN, admissible);
        }
        var value = chosen.stream()
                .map(v -> Interval.point(v.value()))
                .reduce(Interval::hull)
                .orElseThrow();
        if (!value.isPoint()) {
            return Stated.of(Stated.Kind.RANGE, value);
        }
        return new Stated(
                Stated.Kind.PARAMETER,
                value,
                definition.estimate().map(Range::interval).map(value::hull).orElse(value));
    }

    public boolean isVerified() {
        return isGap()
                ? definition.fallback().map(Range::verified).orElse(true)
                : chosen.stream().allMatch(value -> value.status() == Status.VERIFIED);
    }

    public List<String> citations() {
        return isGap()
                ? definition.fallback().flatMap(Range::citation).stream().toList()
                : chosen.stream().map(DatedValue::citation).distinct().toList();
    }

    /** What was in question: the values in force, the last one before the stretch and the first one after it, in order of time. */
    public List<DatedValue> candidates() {
        var ours = definition.values().stream()
                .filter(value -> value.dimension().equals(dimension))
                .sorted(Comparator.comparing(DatedValue::from))
                .toList();
        var before = ours.stream()
                .filter(value -> value.to().map(end -> end.isBefore(first)).orElse(false))
                .max(Comparator.comparing(DatedValue::from));
        var after = ours.stream().filter(value -> value.from().isAfter(last)).findFirst();
        return Stream.of(before.stream(), chosen.stream(), after.stream())
                .flatMap(values -> values)
                .toList();
    }

    /** The nearest days on which there is a value, before and after, for a message about a gap. */
    public List<LocalDate> nearest() {
        var ours = definition.values().stream()
                .filter(value -> value.dimension().equals(dimension))
                .toList();
        Optional<LocalDate> before = ours.stream()
                .flatMap(value -> value.to().stream())
                .filter(day -> day.isBefore(first))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> after = ours.stream()
                .map(DatedValue::from)
                .filter(day -> day.isAfter(last))
                .min(Comparator.naturalOrder());
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
