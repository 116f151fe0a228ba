package no.likevilkar.server.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A document that was sent in to a case, by name. Of several by one name the last counts, and the others stay. */
@Entity
@Table(name = "filed_document")
public class FiledDocument {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private int position;

    private String name;

    private String digest;

    private String party;

    private OffsetDateTime filed;

    /** For JPA. */
    protected FiledDocument() {}

    FiledDocument(String id, String caseId, int position, String name, String digest, String party, Instant filed) {
        this.id = id;
        this.caseId = caseId;
        this.position = position;
        this.name = name;
        this.digest = digest;
        this.party = party;
        this.filed = filed.atOffset(ZoneOffset.UTC);
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public String digest() {
        return digest;
    }

    public String party() {
        return party;
    }

    public Instant filed() {
        return filed.toInstant();
    }
}
