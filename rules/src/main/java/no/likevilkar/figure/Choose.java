package no.likevilkar.figure;

import java.math.BigDecimal;
import java.util.List;

/** One of two by a comparison; what encloses both where the comparison can go either way. */
record Choose(Comparison comparison, Operand whenTrue, Operand whenFalse) implements Formula {

    @Override
    public String operation() {
        return "choose";
    }

    @Override
    public List<Operand> operands() {
        return List.of(comparison, whenTrue, whenFalse);
    }

    @Override
    public Interval enclose(Valuation values) {
        var truth = values.of(comparison);
        if (!truth.contains(BigDecimal.ONE)) {
            return values.of(whenFalse);
        }
        return truth.contains(BigDecimal.ZERO) ? values.of(whenTrue).hull(values.of(whenFalse)) : values.of(whenTrue);
    }
}
