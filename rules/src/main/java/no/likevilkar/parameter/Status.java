package no.likevilkar.parameter;

/** Whether a value or citation was checked against its source. What is not verified is said in the verdict. */
public enum Status {
    VERIFIED,
    UNVERIFIED
}
