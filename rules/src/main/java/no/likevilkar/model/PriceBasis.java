package no.likevilkar.model;

/** What the stated price of a unit consists of. See the method: stated price. */
public enum PriceBasis {
    /** Fee or internal price times volume. */
    SERVICE_FEE,
    /** Income from the users of the assessed activity. */
    USER_TARIFF,
    /** The owner's net grant, or the booked net cost of the selected lines. */
    APPROPRIATION,
    /** A fee paid to the owner, negative. */
    CONCESSION
}
