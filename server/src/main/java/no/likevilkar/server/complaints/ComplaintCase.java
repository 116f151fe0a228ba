package no.likevilkar.server.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The case that a complaint belongs to. */
@Entity
@Table(name = "complaint_case")
public class ComplaintCase {

    @Id
    private String complaint;

    @Column(name = "case_id")
    private String caseId;

    private String person;

    private OffsetDateTime joined;

    /** For JPA. */
    protected ComplaintCase() {}

    ComplaintCase(String complaint, String caseId, String person, Instant joined) {
        this.complaint = complaint;
        this.caseId = caseId;
        this.person = person;
        this.joined = joined.atOffset(ZoneOffset.UTC);
    }

    String complaint() {
        return complaint;
    }

    String caseId() {
        return caseId;
    }

    /** Who joined them. */
    String person() {
        return person;
    }

    Instant joined() {
        return joined.toInstant();
    }
}
