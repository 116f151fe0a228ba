package no.likevilkar.figure;

import java.util.List;

/**
 * A node of the formula algebra, the only arithmetic there is. A formula is computed over intervals: a known value is an
 * interval of one point, and then the result is exact; for ranges the result encloses every value the formula can take.
 */
public non-sealed interface Formula extends Operand {

    /** Version of the algebra; part of a rule set's identity, because this code is not in the digest of its sources. */
    String ALGEBRA = "1";

    /** Name of the operation as it stands in a trace. */
    String operation();

    /** What it works on, in order. */
    List<Operand> operands();

    /** Fixed parts that are no figures: scale, rounding mode, relation, dates. */
    default List<String> settings() {
        return List.of();
    }

    /** All values the formula can take when its operands lie in the intervals of the valuation. */
    Interval enclose(Valuation values);

    @Override
    default boolean given() {
        return operands().stream().allMatch(Operand::given);
    }
}
