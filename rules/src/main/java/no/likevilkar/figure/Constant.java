package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.List;

/** Zero or one; no rule may hold any other number. */
enum Constant implements Formula {
    ZERO(BigDecimal.ZERO),
    ONE(BigDecimal.ONE);

    private final BigDecimal value;

    Constant(BigDecimal value) {
        this.value = value;
    }

    @Override
    public String operation() {
        return value.toPlainString();
    }

    @Override
    public List<Operand> operands() {
        return List.of();
    }

    @Override
    public Interval enclose(Valuation values) {
        return Interval.point(value);
    }
}
