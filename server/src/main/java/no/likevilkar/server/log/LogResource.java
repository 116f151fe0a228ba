package no.likevilkar.server.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.likevilkar.json.Canonical;
import no.likevilkar.server.identity.Everyone;
import no.likevilkar.server.service.Running;

/** {@code /api/log}: the transparency log as anybody may read it, in the addresses of C2SP tlog-tiles. */
@Path("log")
@ApplicationScoped
public class LogResource {

    private Running running;

    /** For the container's proxy. */
    LogResource() {}

    @Inject
    public LogResource(Running running) {
        this.running = running;
    }

    /** The newest checkpoint, a signed note. */
    @GET
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Everyone
    public byte[] checkpoint() {
        return file("checkpoint");
    }

    /** A tile of hashes or of entries. */
    @GET
    @Path("tile/{path: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Everyone
    public byte[] tile(@PathParam("path") String path) {
        return file("tile/" + path);
    }

    /** The public keys of the service, as {@code verify --trust} takes them. */
    @GET
    @Path("trust")
    @Produces(MediaType.APPLICATION_JSON)
    @Everyone
    public byte[] trust() {
        return Canonical.bytes(running.service().trust().file());
    }

    private byte[] file(String path) {
        return running.service().log().file(path).orElseThrow(NotFoundException::new);
    }
}
