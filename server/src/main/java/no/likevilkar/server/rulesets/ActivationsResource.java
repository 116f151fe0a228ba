package no.likevilkar.server.rulesets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.service.Running;
import no.likevilkar.server.web.Requests;

/** {@code /api/rulesets/{id}/{version}/activation}: lets a rule set decide, by two persons. */
@Path("rulesets/{id}/{version}/activation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActivationsResource {

    private static final byte[] NOTHING = {};

    private Running running;
    private Requests requests;

    /** For the container's proxy. */
    ActivationsResource() {}

    @Inject
    public ActivationsResource(Running running, Requests requests) {
        this.running = running;
        this.requests = requests;
    }

    @POST
    @Allowed(Role.STEWARD)
    public Response propose(@PathParam("id") String id, @PathParam("version") String version) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().activations().propose(person, post, id, version));
    }

    @POST
    @Path("approval")
    @Allowed(Role.APPROVER)
    public Response approve(@PathParam("id") String id, @PathParam("version") String version) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().activations().approve(person, post, id, version));
    }
}
