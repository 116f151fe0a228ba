package no.likevilkar.server.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.likevilkar.json.Canonical;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.service.Running;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code GET /api/retention}: what has been kept for as long as it is to be kept. */
@Path("retention")
@ApplicationScoped
public class RetentionResource {

    private Running running;
    private Optional<Integer> days;

    /** For the container's proxy. */
    RetentionResource() {}

    @Inject
    public RetentionResource(
            Running running, @ConfigProperty(name = "likevilkar.retention.days") Optional<Integer> days) {
        this.running = running;
        this.days = days;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.OFFICER)
    public byte[] past() {
        return Canonical.bytes(running.service().retention().past(days));
    }
}
