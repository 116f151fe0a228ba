package no.likevilkar.figure;

import java.util.List;

/** The first less the second. */
record Difference(Operand minuend, Operand subtrahend) implements Formula {

    @Override
    public String operation() {
        return "difference";
    }

    @Override
    public List<Operand> operands() {
        return List.of(minuend, subtrahend);
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(minuend).minus(values.of(subtrahend));
    }
}
