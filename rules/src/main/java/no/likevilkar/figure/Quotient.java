package no.likevilkar.figure;

import java.math.RoundingMode;
import java.util.List;

/** The first divided by the second, rounded; unknown where the divisor can be zero. */
record Quotient(Operand dividend, Operand divisor, int scale, RoundingMode mode) implements Formula {

    @Override
    public String operation() {
        return "quotient";
    }

    @Override
    public List<Operand> operands() {
        return List.of(dividend, divisor);
    }

    @Override
    public List<String> settings() {
        return List.of(Integer.toString(scale), mode.name());
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(dividend).dividedBy(values.of(divisor), scale, mode);
    }
}
