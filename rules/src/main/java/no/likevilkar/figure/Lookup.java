package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of the band of a table in which the key lies; unknown below the first band.
 *
 * @param bands in ascending order of where they begin
 * @param key what is looked up
 * @param edge to which band the edge between two bands belongs
 */
record Lookup(List<Band> bands, Operand key, Edge edge) implements Formula {

    /** To which band the number belongs that ends one and begins the next. */
    public enum Edge {
        UPPER,
        LOWER
    }

    /**
     * @param from where the band begins
     * @param value value of the band
     */
    public record Band(BigDecimal from, Operand value) {}

    Lookup {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("bands of a table must begin in ascending order");
            }
        }
    }

    @Override
    public String operation() {
        return "lookup";
    }

    @Override
    public List<Operand> operands() {
        var operands = new ArrayList<Operand>(List.of(key));
        bands.forEach(band -> operands.add(band.value()));
        return operands;
    }

    @Override
    public List<String> settings() {
        var settings = new ArrayList<>(List.of(edge.name()));
        bands.forEach(band -> settings.add(band.from().toPlainString()));
        return settings;
    }

    @Override
    public Interval enclose(Valuation values) {
        var where = values.of(key);
        Optional<Interval> found = beginsBelow(where) ? Optional.of(Interval.ALL) : Optional.empty();
        for (int i = 0; i < bands.size(); i++) {
            if (reaches(where, i)) {
                var value = values.of(bands.get(i).value());
                found = Optional.of(found.map(value::hull).orElse(value));
            }
        }
        return found.orElse(Interval.ALL);
    }

    private boolean beginsBelow(Interval where) {
        return bands.isEmpty()
                || where.low().map(low -> !atOrPast(low, bands.get(0).from())).orElse(true);
    }

    private boolean reaches(Interval where, int band) {
        boolean begins =
                where.high().map(high -> atOrPast(high, bands.get(band).from())).orElse(true);
        boolean ends = band + 1 < bands.size()
                && where.low()
                        .map(low -> atOrPast(low, bands.get(band + 1).from()))
                        .orElse(false);
        return begins && !ends;
    }

    private boolean atOrPast(BigDecimal number, BigDecimal from) {
        int order = number.compareTo(from);
        return edge == Edge.UPPER ? order >= 0 : order > 0;
    }
}
