package no.likevilkar.figure;

import java.math.RoundingMode;
import java.util.List;

/** The part of an amount that falls on some of the days of a basis, for example 90 of 365. */
record Prorate(Operand amount, Operand days, Operand basis, int scale, RoundingMode mode) implements Formula {

    @Override
    public String operation() {
        return "prorate";
    }

    @Override
    public List<Operand> operands() {
        return List.of(amount, days, basis);
    }

    @Override
    public List<String> settings() {
        return List.of(Integer.toString(scale), mode.name());
    }

    @Override
    public Interval enclose(Valuation values) {
        return values.of(amount).times(values.of(days)).dividedBy(values.of(basis), scale, mode);
    }
}
