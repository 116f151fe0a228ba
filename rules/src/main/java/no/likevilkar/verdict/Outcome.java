package no.likevilkar.verdict;

/** What the verdict says. */
public enum Outcome {
    NEUTRAL,
    NOT_NEUTRAL,
    UNDETERMINED,
    OUT_OF_SCOPE
}
