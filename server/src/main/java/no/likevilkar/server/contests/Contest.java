package no.likevilkar.server.contests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.likevilkar.server.documents.Vault;

/** What somebody said against one figure of an assessment. Never changed; the assessment does not change by it either. */
@Entity
@Table(name = "contest")
public class Contest {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private int position;

    private String assessment;

    private String figure;

    private String document;

    private String digest;

    private String party;

    private String standing;

    private OffsetDateTime filed;

    private byte[] wrapped;

    private byte[] content;

    private long leaf;

    /** For JPA. */
    protected Contest() {}

    Contest(
            String id,
            String caseId,
            int position,
            String assessment,
            String figure,
            String document,
            String digest,
            String party,
            String standing,
            Instant filed,
            Vault.Kept sealed,
            long leaf) {
        this.id = id;
        this.caseId = caseId;
        this.position = position;
        this.assessment = assessment;
        this.figure = figure;
        this.document = document;
        this.digest = digest;
        this.party = party;
        this.standing = standing;
        this.filed = filed.atOffset(ZoneOffset.UTC);
        this.wrapped = sealed.wrapped();
        this.content = sealed.content();
        this.leaf = leaf;
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

    String assessment() {
        return assessment;
    }

    String figure() {
        return figure;
    }

    String document() {
        return document;
    }

    /** SHA-256 of the document as it was when it was cited. */
    String digest() {
        return digest;
    }

    String party() {
        return party;
    }

    String standing() {
        return standing;
    }

    Instant filed() {
        return filed.toInstant();
    }

    Vault.Kept sealed() {
        return new Vault.Kept(wrapped, content);
    }

    long leaf() {
        return leaf;
    }
}
