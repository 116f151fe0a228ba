package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.List;

/** The operand, or zero where it is negative. */
record NonNegative(Operand operand) implements Formula {

    @Override
    public String operation() {
        return "nonNegative";
    }

    @Override
    public List<Operand> operands() {
        return List.of(operand);
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(operand).max(Interval.point(BigDecimal.ZERO));
    }
}
