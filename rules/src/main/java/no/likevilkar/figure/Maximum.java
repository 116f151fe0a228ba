package no.likevilkar.figure;

import java.util.List;

/** The greater of two. */
record Maximum(Operand first, Operand second) implements Formula {

    @Override
    public String operation() {
        return "maximum";
    }

    @Override
    public List<Operand> operands() {
        return List.of(first, second);
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(first).max(values.of(second));
    }
}
