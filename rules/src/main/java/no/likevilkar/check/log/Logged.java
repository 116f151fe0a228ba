package no.likevilkar.check.log;

import java.util.Optional;

/**
 * Whether a verdict stands in a log, in which place, and whether that log is believed.
 *
 * @param state how it stands
 * @param index place of its leaf; empty when there is no proof that could be read
 * @param checkpoint of the log, as the proof gives it
 */
public record Logged(State state, Optional<Long> index, Optional<Checkpoint> checkpoint) {

    /** There is no proof, and nobody asks for one. */
    public static final Logged NONE = new Logged(State.NONE, Optional.empty(), Optional.empty());

    /** How it stands with a verdict and a log. */
    public enum State {
        /** There is no proof, and nobody asks for one. */
        NONE(true),
        /** The proof fits its checkpoint, and nobody said whose checkpoints count. */
        NOT_CHECKED(true),
        /** In a log that is believed, after its rule set was activated there, seen by as many witnesses as are asked for. */
        TRUSTED(true),
        /** There is no proof, and one is asked for. */
        MISSING(false),
        /** The checkpoint is of a log that the trust file does not name. */
        UNKNOWN_KEY(false),
        /** The key of the log is not valid on the day. */
        NOT_VALID(false),
        /** Fewer witnesses have signed the checkpoint than are asked for. */
        NO_WITNESS(false),
        /** The proof does not show that the rule set was activated before the verdict. */
        NOT_ACTIVATED(false),
        /** The proof does not hold. */
        BROKEN(false);

        private final boolean acceptable;

        State(boolean acceptable) {
            this.acceptable = acceptable;
        }

        /** Whether somebody who asks for trust can be content. */
        public boolean isAcceptable() {
            return acceptable;
        }
    }
}
