package no.likevilkar.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One value of a parameter for a stretch of time.
 *
 * @param dimension what else chooses it, for example the zone; empty when nothing does
 * @param from first day on which it holds
 * @param to last day on which it holds; empty while no later value is known
 * @param value the value
 * @param citation id in the citation register
 * @param published day of publication, where the source gives one
 * @param checked day on which it was checked against the source
 * @param status whether it was checked
 */
public record DatedValue(
        String dimension,
        LocalDate from,
        Optional<LocalDate> to,
        BigDecimal value,
        String citation,
        Optional<LocalDate> published,
        Optional<LocalDate> checked,
        Status status) {

    /** Whether it holds on at least one day from the first to the last. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && to.map(end -> !end.isBefore(first)).orElse(true);
    }

    /** Whether it holds on every day from the first to the last. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !from.isAfter(first) && to.map(end -> !end.isBefore(last)).orElse(true);
    }

    /** Whether it and another value of the same dimension hold on the same day. */
    public boolean clashesWith(DatedValue other) {
        return dimension.equals(other.dimension) && touches(other.from, other.to.orElse(LocalDate.MAX));
    }
}
