package no.likevilkar.figure;

import java.math.RoundingMode;
import java.util.List;

/** The operand rounded where a source rounds. */
record Round(Operand operand, int scale, RoundingMode mode) implements Formula {

    @Override
    public String operation() {
        return "round";
    }

    @Override
    public List<Operand> operands() {
        return List.of(operand);
    }

    @Override
    public List<String> settings() {
        return List.of(Integer.toString(scale), mode.name());
    }

    @Override
    public Interval enclose(Valuation values) {
        return new Rounding(scale, mode).apply(values.of(operand));
    }
}
