package no.likevilkar.server.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Duration;
import no.likevilkar.server.engine.Engine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code POST /api/assessments}: a zipped case in, a verdict with {@code processing: PRECHECK} out. Nothing is stored, no name, no
 * header and no address of the request reaches the engine, so the answer is a function of the bytes alone.
 */
@Path("assessments")
@ApplicationScoped
public class AssessmentsResource {

    private Engine engine;
    private int limit;
    private UnpackBudget budget;

    /** For the container's proxy. */
    AssessmentsResource() {}

    @Inject
    public AssessmentsResource(
            Engine engine,
            @ConfigProperty(name = "likevilkar.precheck.max-bytes", defaultValue = "20000000") int limit,
            @ConfigProperty(name = "likevilkar.precheck.patience", defaultValue = "PT20S") Duration patience) {
        this.engine = engine;
        this.limit = limit;
        this.budget = new UnpackBudget(patience);
    }

    /** The body is read before a place is asked for: a client that sends slowly holds up nobody but itself. */
    @POST
    @Consumes("application/zip")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] assess(@HeaderParam("Content-Length") @DefaultValue("-1") long declared, InputStream body) {
        var precheck = engine.precheck();
        var zip = Body.read(body, declared, limit);
        return budget.within(zip.length, () -> precheck.verdict(zip));
    }
}
