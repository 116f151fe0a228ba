package no.likevilkar.figure;

import java.util.List;

/** The smaller of two. */
record Minimum(Operand first, Operand second) implements Formula {

    @Override
    public String operation() {
        return "minimum";
    }

    @Override
    public List<Operand> operands() {
        return List.of(first, second);
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(first).min(values.of(second));
    }
}
