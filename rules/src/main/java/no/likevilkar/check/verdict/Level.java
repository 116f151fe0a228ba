package no.likevilkar.check.verdict;

/** What a ladder leads to, in its order. */
enum Level {
    /** The price before any step. */
    STATED(-1),
    /** For a bid this is its stated price, from which its steps start. */
    BOOKED(0),
    OWN(1),
    FULL(2),
    NEUTRAL(3);

    private final int lastStep;

    Level(int lastStep) {
        this.lastStep = lastStep;
    }

    /** Whether it may be found by taking the first step back, because no step need lead there; with an open end that leaves an open end. */
    boolean mayBeStart() {
        return this != NEUTRAL;
    }

    /** Whether a step, by its place in the order of the ladder, is one that leads there. */
    boolean takes(int step) {
        return step <= lastStep;
    }
}
