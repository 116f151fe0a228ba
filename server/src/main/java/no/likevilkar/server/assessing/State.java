package no.likevilkar.server.assessing;

/** How far an assessment has come. */
public enum State {
    /** Made by an officer. */
    DRAFT,
    /** Put before somebody else for approval. */
    PROPOSED,
    /** Approved: it is a verdict. */
    APPROVED,
    /** Sent back. */
    REJECTED
}
