package no.likevilkar.server.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A document as received, sealed, under the SHA-256 of what it was. */
@Entity
@Table(name = "document")
public class StoredDocument {

    @Id
    private String digest;

    private long size;
    private OffsetDateTime received;
    private byte[] content;

    /** For JPA. */
    protected StoredDocument() {}

    StoredDocument(String digest, long size, Instant received, byte[] content) {
        this.digest = digest;
        this.size = size;
        this.received = received.atOffset(ZoneOffset.UTC);
        this.content = content;
    }

    String digest() {
        return digest;
    }

    long size() {
        return size;
    }

    Instant received() {
        return received.toInstant();
    }

    byte[] content() {
        return content;
    }
}
