package no.likevilkar.server.complaints;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A complaint as it was received. What it says is a document. */
@Entity
@Table(name = "complaint")
public class Complaint {

    @Id
    private String id;

    private String party;

    private String digest;

    private OffsetDateTime received;

    private byte[] receipt;

    private long leaf;

    /** For JPA. */
    protected Complaint() {}

    Complaint(String id, String party, String digest, Instant received, byte[] receipt, long leaf) {
        this.id = id;
        this.party = party;
        this.digest = digest;
        this.received = received.atOffset(ZoneOffset.UTC);
        this.receipt = receipt;
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

    Instant received() {
        return received.toInstant();
    }

    byte[] receipt() {
        return receipt;
    }

    long leaf() {
        return leaf;
    }
}
