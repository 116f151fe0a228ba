package no.likevilkar.server.contests;

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

/** {@code /api/cases/{id}/contests}: what is said against a figure of a verdict, and whether it would be decisive. */
@Path("cases/{id}/contests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContestsResource {

    private static final int LIMIT = 100_000;

    private Running running;
    private Requests requests;

    /** For the container's proxy. */
    ContestsResource() {}

    @Inject
    public ContestsResource(Running running, Requests requests) {
        this.running = running;
        this.requests = requests;
    }

    /** Takes {@code {"figure", "value", "document", "pointer", "reason"}}; answers it with its effect. */
    @POST
    @Allowed({Role.OFFICER, Role.FIRM, Role.UNIT})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response contest(@PathParam("id") String id, @Context HttpHeaders headers, InputStream stream) {
        var body = Body.read(stream, headers, LIMIT);
        var object = Requests.object(body);
        var said = new Contesting.Said(
                Requests.required(object, "figure"),
                Requests.required(object, "value"),
                Requests.required(object, "document"),
                Requests.required(object, "pointer"),
                Requests.required(object, "reason"));
        return requests.answer(
                body, (person, post) -> running.service().contesting().contest(person, post, id, said));
    }

    /** A party's own; all for the authority. */
    @GET
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public byte[] list(@PathParam("id") String id) {
        return Canonical.bytes(running.service().contesting().list(id, requests.person()));
    }
}
