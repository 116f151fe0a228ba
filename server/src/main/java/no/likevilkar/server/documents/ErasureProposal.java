package no.likevilkar.server.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An erasure that one person has proposed and another has not settled yet. */
@Entity
@Table(name = "erasure_proposal")
public class ErasureProposal {

    @Id
    private String digest;

    @Column(name = "case_id")
    private String caseId;

    private String person;

    private String reason;

    private OffsetDateTime proposed;

    /** For JPA. */
    protected ErasureProposal() {}

    public ErasureProposal(String digest, String caseId, String person, String reason, Instant proposed) {
        this.digest = digest;
        this.caseId = caseId;
        this.person = person;
        this.reason = reason;
        this.proposed = proposed.atOffset(ZoneOffset.UTC);
    }

    public String digest() {
        return digest;
    }

    public String caseId() {
        return caseId;
    }

    public String person() {
        return person;
    }

    public String reason() {
        return reason;
    }

    public Instant proposed() {
        return proposed.toInstant();
    }
}
