package no.likevilkar.integration.diff;

import java.util.Optional;

/**
 * One thing that is otherwise in a second bundle than in a first.
 *
 * @param part what kind of thing it is
 * @param what its id
 * @param before what the first bundle says, empty where it does not have it
 * @param after what the second bundle says, empty where it does not have it
 */
public record Change(Part part, String what, Optional<String> before, Optional<String> after) {

    /** Whether the facts changed, the way of judging them, or what came of it. */
    public enum Side {
        DATA,
        METHOD,
        RESULT
    }

    /** Kinds of things, in the order in which they are told. */
    public enum Part {
        OUTCOME(Side.RESULT),
        PRICE(Side.RESULT),
        FINDING(Side.RESULT),
        CASE(Side.DATA),
        DOCUMENT(Side.DATA),
        INPUT(Side.DATA),
        ANSWER(Side.DATA),
        LEDGER_LINE(Side.DATA),
        PRICE_LINE(Side.DATA),
        RULE_SET(Side.METHOD),
        RULE(Side.METHOD),
        PARAMETER(Side.METHOD),
        TABLE(Side.METHOD),
        CITATION(Side.METHOD),
        VALUE_USED(Side.RESULT),
        GAP(Side.RESULT),
        FIGURE(Side.RESULT);

        private final Side side;

        Part(Side side) {
            this.side = side;
        }

        public Side side() {
            return side;
        }
    }
}
