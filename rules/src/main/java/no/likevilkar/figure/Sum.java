package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sum of any number of operands; of none it is zero.
 *
 * @param operands in the order in which a trace shows them
 */
record Sum(List<Operand> operands) implements Formula {

    @Override
    public String operation() {
        return "sum";
    }

    @Override
    public Interval enclose(Valuation values) {
        var total = Interval.point(BigDecimal.ZERO);
        for (var operand : operands) {
            total = total.plus(values.of(operand));
        }
        return total;
    }
}
