package no.likevilkar.server.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An organisation that takes part in a case, and as whom: unit, complainant, or the id of a bid. */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String party;

    private String standing;

    /** For JPA. */
    protected Participant() {}

    Participant(String id, String caseId, String party, String standing) {
        this.id = id;
        this.caseId = caseId;
        this.party = party;
        this.standing = standing;
    }

    String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public String party() {
        return party;
    }

    public String standing() {
        return standing;
    }
}
