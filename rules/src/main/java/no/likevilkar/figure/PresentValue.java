package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What flows at the end of whole periods are worth today: the sum of flow t divided by (1 + rate) to the power t. The flow
 * of period 0 is today's. Each discounted flow is rounded to the scale.
 *
 * @param flows in order of time, the first one today's
 * @param rate rate per period as a ratio
 */
record PresentValue(List<Operand> flows, Operand rate, int scale, RoundingMode mode) implements Formula {

    PresentValue {
        flows = List.copyOf(flows);
    }

    @Override
    public String operation() {
        return "presentValue";
    }

    @Override
    public List<Operand> operands() {
        var operands = new ArrayList<Operand>(List.of(rate));
        operands.addAll(flows);
        return operands;
    }

    @Override
    public List<String> settings() {
        return List.of(Integer.toString(scale), mode.name());
    }

    @Override
    public Interval enclose(Valuation values) {
        var growth = Interval.point(BigDecimal.ONE).plus(values.of(rate));
        var divisor = Interval.point(BigDecimal.ONE);
        var total = Interval.point(BigDecimal.ZERO);
        for (var flow : flows) {
            total = total.plus(values.of(flow).dividedBy(divisor, scale, mode));
            divisor = divisor.times(growth);
        }
        return total;
    }
}
