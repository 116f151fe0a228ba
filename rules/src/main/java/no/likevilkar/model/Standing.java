package no.likevilkar.model;

/** How an input or answer stands: as somebody says, accepted by the officer, or disputed by the other side. */
public enum Standing {
    ASSERTED,
    ACCEPTED,
    CONTESTED
}
