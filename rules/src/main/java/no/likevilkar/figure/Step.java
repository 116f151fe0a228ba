package no.likevilkar.figure;

/** Which step of the ladder a figure is, in the order of the ladder; see the method. */
public enum Step {
    /** No step: a figure that others rest on. */
    NONE,
    /** Booked cost of the selected lines less the stated price. */
    COVERAGE,
    /** Lines that are no cost of this service. */
    CORRECTION,
    /** Cost of this service booked elsewhere or nowhere. */
    OMITTED,
    /** What a private firm must earn or pay and the unit need not. */
    ADVANTAGE,
    /** What the unit must bear and a private firm need not; beside the ladder. */
    HANDICAP,
    /** The effect of where the work is done; beside the ladder. */
    LOCATION;

    /** Whether figures of this step are weighed against each other before they enter the ladder. */
    public boolean isCandidate() {
        return compareTo(OMITTED) >= 0;
    }
}
