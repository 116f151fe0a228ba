package no.likevilkar.server.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key of one document, under the master key. Without this row nobody reads the document again. */
@Entity
@Table(name = "document_key")
public class DocumentKey {

    @Id
    private String digest;

    private byte[] wrapped;

    /** For JPA. */
    protected DocumentKey() {}

    DocumentKey(String digest, byte[] wrapped) {
        this.digest = digest;
        this.wrapped = wrapped;
    }

    byte[] wrapped() {
        return wrapped;
    }
}
