package no.likevilkar.fact;

/** Result of a test, by the polarity of the method: met means that what equal terms require holds. */
public enum Result {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    UNDETERMINED,
    REFERRED
}
