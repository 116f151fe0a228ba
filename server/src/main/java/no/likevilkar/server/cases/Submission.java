package no.likevilkar.server.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Something that was sent in and acknowledged. The receipt is the answer to whoever sends the same again. */
@Entity
@Table(name = "submission")
public class Submission {

    @Id
    private String id;

    private String party;

    private String digest;

    private String target;

    @Column(name = "case_id")
    private String caseId;

    private byte[] receipt;

    private OffsetDateTime received;

    private long leaf;

    /** For JPA. */
    protected Submission() {}

    Submission(
            String id,
            String party,
            String digest,
            String target,
            String caseId,
            byte[] receipt,
            Instant received,
            long leaf) {
        this.id = id;
        this.party = party;
        this.digest = digest;
        this.target = target;
        this.caseId = caseId;
        this.receipt = receipt;
        this.received = received.atOffset(ZoneOffset.UTC);
        this.leaf = leaf;
    }

    String id() {
        return id;
    }

    String party() {
        return party;
    }

    String digest() {
        return digest;
    }

    String target() {
        return target;
    }

    public String caseId() {
        return caseId;
    }

    public byte[] receipt() {
        return receipt;
    }

    Instant received() {
        return received.toInstant();
    }

    long leaf() {
        return leaf;
    }
}
