package no.likevilkar.server.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import no.likevilkar.server.engine.Engine;
import no.likevilkar.server.identity.Everyone;
import no.likevilkar.server.web.Body;
import no.likevilkar.server.web.UnpackBudget;
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
            @ConfigProperty(name = "likevilkar.precheck.max-bytes", defaultValue = "10000000") int limit,
            UnpackBudget budget) {
        this.engine = engine;
        this.limit = limit;
        this.budget = budget;
    }

    /** The body is read before a place is asked for: a client that sends slowly holds up nobody but itself. */
    @POST
    @Everyone
    @Consumes("application/zip")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] assess(@Context HttpHeaders headers, InputStream body) {
        if (headers.getMediaType() == null) {
            throw new NotSupportedException(); // without a type the container lets every body through
        }
        var precheck = engine.precheck();
        var zip = Body.read(body, headers, limit);
        return budget.within(zip.length, () -> precheck.verdict(zip));
    }
}
