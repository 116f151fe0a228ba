package no.likevilkar.figure;

import java.util.List;
import java.util.Objects;

/**
 * A number that is not computed: an input, a parameter, or a gap with its admissible values.
 *
 * @param kind where it comes from
 * @param value the value, or all values it may have
 * @param admissible all values it may have when its value is only an estimate; else the same as the value
 */
public record Stated(Kind kind, Interval value, Interval admissible) implements Formula {

    /** Where a stated figure comes from. */
    public enum Kind {
        INPUT,
        PARAMETER,
        /** Nobody supplied it; admissible values that somebody declared. */
        RANGE,
        /** Nobody supplied it and nothing bounds it on at least one side. */
        OPEN
    }

    public Stated {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        Objects.requireNonNull(admissible);
    }

    /** A value that is no estimate. */
    public static Stated of(Kind kind, Interval value) {
        return new Stated(kind, value, value);
    }

    public boolean isEstimate() {
        return !admissible.equals(value);
    }

    @Override
    public String operation() {
        return "stated";
    }

    @Override
    public List<Operand> operands() {
        return List.of();
    }

    @Override
    public Interval enclose(Valuation values) {
        return value;
    }

    @Override
    public boolean given() {
        return kind != Kind.OPEN;
    }
}
