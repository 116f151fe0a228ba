package no.likevilkar.server.assessing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one audience may see of an assessment, sealed: the files of its bundle but the documents. */
@Entity
@Table(name = "assessment_view")
public class AssessmentView {

    @Id
    private String id;

    private String assessment;

    private String audience;

    private byte[] wrapped;

    private byte[] content;

    /** For JPA. */
    protected AssessmentView() {}

    AssessmentView(String id, String assessment, String audience, byte[] wrapped, byte[] content) {
        this.id = id;
        this.assessment = assessment;
        this.audience = audience;
        this.wrapped = wrapped;
        this.content = content;
    }

    String id() {
        return id;
    }

    String assessment() {
        return assessment;
    }

    String audience() {
        return audience;
    }

    byte[] wrapped() {
        return wrapped;
    }

    byte[] content() {
        return content;
    }
}
