package no.likevilkar.server.identity;

/**
 * What somebody may do. A person may have several. A role alone opens no case: unit and firm see their own only, and an officer's
 * rights follow the state of the case.
 */
public enum Role {
    /** Acts for the public unit whose price is assessed. */
    UNIT,
    /** Acts for a private firm that bids or complains. */
    FIRM,
    /** Case officer at the competition authority: takes in, determines, proposes. */
    OFFICER,
    /** Approves and publishes what another officer proposed. */
    APPROVER,
    /** Proposes rule sets and rates for activation. */
    STEWARD,
    /** Verifies and replays any verdict; changes nothing. */
    AUDITOR
}
