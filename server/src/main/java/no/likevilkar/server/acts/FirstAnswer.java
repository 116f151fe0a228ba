package no.likevilkar.server.acts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The first answer to a request with an Idempotency-Key, for whoever sends it again. */
@Entity
@Table(name = "first_answer")
public class FirstAnswer {

    @Id
    private String id;

    private String person;

    private String request;

    private int status;

    private String location;

    private byte[] body;

    private OffsetDateTime answered;

    /** For JPA. */
    protected FirstAnswer() {}

    /** @throws java.util.NoSuchElementException when the request has no key */
    static FirstAnswer of(Post post, Answered answered, Instant now) {
        var first = new FirstAnswer();
        first.id = post.id().orElseThrow();
        first.person = post.person();
        first.request = post.request();
        first.status = answered.status();
        first.location = answered.location().orElse(null);
        first.body = answered.body();
        first.answered = now.atOffset(ZoneOffset.UTC);
        return first;
    }

    String request() {
        return request;
    }

    Answered again() {
        return new Answered(status, Optional.ofNullable(location), body);
    }
}
