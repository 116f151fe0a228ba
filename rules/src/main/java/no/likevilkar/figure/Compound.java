package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * Growth over periods: the product of one plus each period's rate. Whole periods enter with their rate; a part period is
 * linear, so its rate is first prorated.
 *
 * @param rates rate of each period as a ratio; their order does not matter
 */
record Compound(List<Operand> rates) implements Formula {

    Compound {
        rates = List.copyOf(rates);
    }

    @Override
    public String operation() {
        return "compound";
    }

    @Override
    public List<Operand> operands() {
        return rates;
    }

    @Override
    public Interval enclose(Valuation values) {
        var one = Interval.point(BigDecimal.ONE);
        var growth = one;
        for (var rate : rates) {
            growth = growth.times(one.plus(values.of(rate)));
        }
        return growth;
    }
}
