package no.likevilkar.server.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a party says after the case file: the answer to a question, or a number that was missing or is contested. */
@Entity
@Table(name = "answer")
public class GivenAnswer {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private int position;

    private String question;

    private String subject;

    private String period;

    private String said;

    private boolean number;

    private String party;

    private String asserted;

    private String document;

    private String pointer;

    private OffsetDateTime given;

    /** For JPA. */
    protected GivenAnswer() {}

    GivenAnswer(
            String id,
            String caseId,
            int position,
            String question,
            String subject,
            Optional<String> period,
            String said,
            boolean number,
            String party,
            String asserted,
            String document,
            String pointer,
            Instant given) {
        this.id = id;
        this.caseId = caseId;
        this.position = position;
        this.question = question;
        this.subject = subject;
        this.period = period.orElse(null);
        this.said = said;
        this.number = number;
        this.party = party;
        this.asserted = asserted;
        this.document = document;
        this.pointer = pointer;
        this.given = given.atOffset(ZoneOffset.UTC);
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

    public String question() {
        return question;
    }

    public String subject() {
        return subject;
    }

    public Optional<String> period() {
        return Optional.ofNullable(period);
    }

    public boolean number() {
        return number;
    }

    public String said() {
        return said;
    }

    public String party() {
        return party;
    }

    public String asserted() {
        return asserted;
    }

    public String document() {
        return document;
    }

    public String pointer() {
        return pointer;
    }

    public Instant given() {
        return given.toInstant();
    }
}
