package no.likevilkar.server.verdicts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A verdict: an assessment that two persons decided on. Never changed; a new one supersedes it. */
@Entity
@Table(name = "verdict")
public class DecidedVerdict {

    @Id
    private String digest;

    @Column(name = "case_id")
    private String caseId;

    private String assessment;

    private OffsetDateTime decided;

    @Column(name = "decided_by")
    private String decidedBy;

    private String supersedes;

    private byte[] statement;

    private long leaf;

    /** For JPA. */
    protected DecidedVerdict() {}

    DecidedVerdict(
            String digest,
            String caseId,
            String assessment,
            Instant decided,
            String decidedBy,
            Optional<String> supersedes,
            byte[] statement,
            long leaf) {
        this.digest = digest;
        this.caseId = caseId;
        this.assessment = assessment;
        this.decided = decided.atOffset(ZoneOffset.UTC);
        this.decidedBy = decidedBy;
        this.supersedes = supersedes.orElse(null);
        this.statement = statement;
        this.leaf = leaf;
    }

    public String digest() {
        return digest;
    }

    public String caseId() {
        return caseId;
    }

    public String assessment() {
        return assessment;
    }

    public Instant decided() {
        return decided.toInstant();
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Optional<String> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public byte[] statement() {
        return statement;
    }

    public long leaf() {
        return leaf;
    }
}
