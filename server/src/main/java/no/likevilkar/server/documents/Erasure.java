package no.likevilkar.server.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.likevilkar.integration.bundle.ErasureRecord;

/** What is left of a document that was erased, beside its digest and size: who did it, why and when. Never changed. */
@Entity
@Table(name = "erasure")
public class Erasure {

    @Id
    private String digest;

    private String person;

    @Column(name = "proposed_by")
    private String proposedBy;

    private String reason;

    private OffsetDateTime erased;

    private long leaf;

    private byte[] salt;

    /** For JPA. */
    protected Erasure() {}

    Erasure(String person, ErasureProposal proposal, ErasureRecord record, long leaf) {
        this.digest = record.digest();
        this.person = person;
        this.proposedBy = proposal.person();
        this.reason = proposal.reason();
        this.erased = record.erased().atOffset(ZoneOffset.UTC);
        this.leaf = leaf;
        this.salt = record.salt();
    }

    /** Who carried it out. */
    public String person() {
        return person;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String reason() {
        return reason;
    }

    public Instant erased() {
        return erased.toInstant();
    }

    /** Number of the leaf that tells of it. */
    public long leaf() {
        return leaf;
    }

    /** What the log was told. */
    public ErasureRecord record() {
        return new ErasureRecord(digest, erased(), salt);
    }
}
