package no.likevilkar.server.assessing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** An assessment of a case, from draft to decision. What it says never changes; how far it has come does. */
@Entity
@Table(name = "assessment")
public class KeptAssessment {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String digest;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "rule_set_digest")
    private String ruleSetDigest;

    private String outcome;

    private String strength;

    private OffsetDateTime made;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "settled_by")
    private String settledBy;

    @Version
    private long version;

    /** For JPA. */
    protected KeptAssessment() {}

    KeptAssessment(
            String id,
            String caseId,
            int number,
            State state,
            String digest,
            String ruleSet,
            String ruleSetDigest,
            String outcome,
            String strength,
            Instant made,
            String madeBy) {
        this.id = id;
        this.caseId = caseId;
        this.number = number;
        this.state = state;
        this.digest = digest;
        this.ruleSet = ruleSet;
        this.ruleSetDigest = ruleSetDigest;
        this.outcome = outcome;
        this.strength = strength;
        this.made = made.atOffset(ZoneOffset.UTC);
        this.madeBy = madeBy;
    }

    /** Puts a draft before somebody else. */
    public void propose(String person) {
        state = State.PROPOSED;
        proposedBy = person;
    }

    /** Ends a proposal. */
    public void settle(State end, String person) {
        state = end;
        settledBy = person;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String digest() {
        return digest;
    }

    public String ruleSet() {
        return ruleSet;
    }

    public String ruleSetDigest() {
        return ruleSetDigest;
    }

    public String outcome() {
        return outcome;
    }

    public String strength() {
        return strength;
    }

    public Instant made() {
        return made.toInstant();
    }

    public String madeBy() {
        return madeBy;
    }

    public Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }
}
