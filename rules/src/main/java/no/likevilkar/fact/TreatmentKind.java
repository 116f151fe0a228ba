package no.likevilkar.fact;

/** What happens to a ledger line on the way to own cost; reconciliation counts by it. */
public enum TreatmentKind {
    /** Income that is the stated price, and so no negative cost. */
    PRICE,
    /** Taken out, or put back where it lowered cost. */
    CORRECTED,
    /** Stays, and lowers the cost of other lines. */
    NETTED
}
