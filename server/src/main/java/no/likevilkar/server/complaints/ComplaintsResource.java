package no.likevilkar.server.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.likevilkar.json.Canonical;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.service.Running;
import no.likevilkar.server.web.Body;
import no.likevilkar.server.web.Requests;

/** {@code /api/complaints}: a firm tells of a unit that is not on equal terms. */
@Path("complaints")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintsResource {

    private static final int LIMIT = 500_000;

    private Running running;
    private Requests requests;

    /** For the container's proxy. */
    ComplaintsResource() {}

    @Inject
    public ComplaintsResource(Running running, Requests requests) {
        this.running = running;
        this.requests = requests;
    }

    /** Takes the form as an object of texts; answers id, doubts and the signed receipt. */
    @POST
    @Allowed(Role.FIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(@Context HttpHeaders headers, InputStream stream) {
        var body = Body.read(stream, headers, LIMIT);
        var form = Requests.object(body);
        return requests.answer(
                body, (person, post) -> running.service().complaints().file(person, post, form));
    }

    /** The caller's own; all for the authority. */
    @GET
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM})
    public byte[] list() {
        return Canonical.bytes(running.service().complaints().list(requests.person()));
    }

    /** One with all it says. */
    @GET
    @Path("{id}")
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM})
    public byte[] one(@PathParam("id") String id) {
        return Canonical.bytes(running.service().complaints().of(id, requests.person()));
    }

    /** Joins one that waits to a case: {@code {"case"}}. */
    @POST
    @Path("{id}/case")
    @Allowed(Role.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@PathParam("id") String id, @Context HttpHeaders headers, InputStream stream) {
        var body = Body.read(stream, headers, LIMIT);
        var object = Requests.object(body);
        return requests.answer(body, (person, post) -> running.service()
                .complaints()
                .join(person, post, id, Requests.required(object, "case")));
    }
}
