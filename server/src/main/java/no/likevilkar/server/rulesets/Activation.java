package no.likevilkar.server.rulesets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The activation of a rule set: proposed by one person, approved by another, and only then of effect. */
@Entity
@Table(name = "activation")
public class Activation {

    @Id
    private String digest;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "proposed_by")
    private String proposedBy;

    private OffsetDateTime proposed;

    @Column(name = "approved_by")
    private String approvedBy;

    private OffsetDateTime approved;

    private Long leaf;

    @Version
    private long version;

    /** For JPA. */
    protected Activation() {}

    Activation(String digest, String ruleSet, String proposedBy, Instant proposed) {
        this.digest = digest;
        this.ruleSet = ruleSet;
        this.proposedBy = proposedBy;
        this.proposed = proposed.atOffset(ZoneOffset.UTC);
    }

    void approve(String person, Instant now, long entered) {
        approvedBy = person;
        approved = now.atOffset(ZoneOffset.UTC);
        leaf = entered;
    }

    public String digest() {
        return digest;
    }

    public String ruleSet() {
        return ruleSet;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposed() {
        return proposed.toInstant();
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approved() {
        return Optional.ofNullable(approved).map(OffsetDateTime::toInstant);
    }

    public Optional<Long> leaf() {
        return Optional.ofNullable(leaf);
    }
}
