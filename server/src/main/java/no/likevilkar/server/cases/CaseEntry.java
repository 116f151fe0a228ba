package no.likevilkar.server.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A case as the service keeps it. Its content is in its documents; here stands only what it is found by. */
@Entity
@Table(name = "case_entry")
public class CaseEntry {

    @Id
    private String id;

    private String name;

    private String regime;

    private OffsetDateTime received;

    private byte[] secret;

    @Version
    private long version;

    /** For JPA. */
    protected CaseEntry() {}

    CaseEntry(String id, String name, String regime, Instant received, byte[] secret) {
        this.id = id;
        this.name = name;
        this.regime = regime;
        this.received = received.atOffset(ZoneOffset.UTC);
        this.secret = secret;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String regime() {
        return regime;
    }

    public Instant received() {
        return received.toInstant();
    }

    byte[] secret() {
        return secret;
    }
}
