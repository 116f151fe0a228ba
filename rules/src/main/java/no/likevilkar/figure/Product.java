package no.likevilkar.figure;

import java.util.List;

/** The first times the second, exact. */
record Product(Operand first, Operand second) implements Formula {

    @Override
    public String operation() {
        return "product";
    }

    @Override
    public List<Operand> operands() {
        return List.of(first, second);
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(first).times(values.of(second));
    }
}
