package no.likevilkar.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Number of days from the first to the last, both included. */
record Days(LocalDate from, LocalDate to) implements Formula {

    @Override
    public String operation() {
        return "days";
    }

    @Override
    public List<Operand> operands() {
        return List.of();
    }

    @Override
    public List<String> settings() {
        return List.of(from.toString(), to.toString());
    }

    @Override
    public Interval enclose(Valuation values) {
        return Interval.point(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1));
    }
}
