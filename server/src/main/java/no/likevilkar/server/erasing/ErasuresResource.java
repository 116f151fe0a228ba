package no.likevilkar.server.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.service.Running;
import no.likevilkar.server.web.Body;
import no.likevilkar.server.web.Requests;

/** {@code /api/cases/{id}/documents/{digest}/erasure}: erases a document, by two persons. */
@Path("cases/{id}/documents/{digest: [0-9a-f]{64}}/erasure")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    private static final byte[] NOTHING = {};
    private static final int LIMIT = 10_000;

    private Running running;
    private Requests requests;

    /** For the container's proxy. */
    ErasuresResource() {}

    @Inject
    public ErasuresResource(Running running, Requests requests) {
        this.running = running;
        this.requests = requests;
    }

    /** Proposes it: {@code {"reason"}}. */
    @POST
    @Allowed(Role.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id,
            @PathParam("digest") String digest,
            @Context HttpHeaders headers,
            InputStream stream) {
        var body = Body.read(stream, headers, LIMIT);
        var reason = Requests.required(Requests.object(body), "reason");
        return requests.answer(
                body, (person, post) -> running.service().erasing().propose(person, post, id, digest, reason));
    }

    /** Carries it out; nobody takes it back. */
    @POST
    @Path("approval")
    @Allowed(Role.APPROVER)
    public Response approve(@PathParam("id") String id, @PathParam("digest") String digest) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().erasing().approve(person, post, id, digest));
    }

    /** Sends it back. */
    @POST
    @Path("rejection")
    @Allowed(Role.APPROVER)
    public Response reject(@PathParam("id") String id, @PathParam("digest") String digest) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().erasing().reject(post, id, digest));
    }
}
