package no.likevilkar.figure;

import java.util.List;

/** One when the relation holds, zero when not; compared unrounded. */
record Comparison(Operand first, Relation relation, Operand second) implements Formula {

    @Override
    public String operation() {
        return "comparison";
    }

    @Override
    public List<Operand> operands() {
        return List.of(first, second);
    }

    @Override
    public List<String> settings() {
        return List.of(relation.name());
    }

    @Override
    public Interval enclose(Valuation values) {
        return relation.holds(values.of(first), values.of(second));
    }
}
