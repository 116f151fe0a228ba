package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many there are.
 *
 * @param counted the operands counted; their values do not matter
 */
record Count(List<Operand> counted) implements Formula {

    @Override
    public String operation() {
        return "count";
    }

    @Override
    public List<Operand> operands() {
        return counted;
    }

    @Override
    public Interval enclose(Valuation values) {
        return Interval.point(BigDecimal.valueOf(counted.size()));
    }
}
