package no.likevilkar.verdict;

/** How the processing went; apart from the outcome. */
public enum Processing {
    COMPLETED,
    FAILED,
    REFUSED,
    /** An outcome that is labelled as no verdict. */
    PRECHECK
}
