package no.likevilkar.server.assessing;

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

/** {@code /api/cases/{id}/assessments}: from a draft to a verdict, through two persons. */
@Path("cases/{id}/assessments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseAssessmentsResource {

    private static final byte[] NOTHING = {};

    private Running running;
    private Requests requests;

    /** For the container's proxy. */
    CaseAssessmentsResource() {}

    @Inject
    public CaseAssessmentsResource(Running running, Requests requests) {
        this.running = running;
        this.requests = requests;
    }

    /** Assesses the case as it is now; answers number, digest, outcome and strength of the draft. */
    @POST
    @Allowed(Role.OFFICER)
    public Response make(@PathParam("id") String id) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().assessing().make(person, post, id));
    }

    /** Puts the draft before somebody else. */
    @POST
    @Path("{number: [0-9]{1,6}}/proposal")
    @Allowed(Role.OFFICER)
    public Response propose(@PathParam("id") String id, @PathParam("number") int number) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().verdicts().propose(person, post, id, number));
    }

    /** Makes the proposal a verdict. */
    @POST
    @Path("{number: [0-9]{1,6}}/approval")
    @Allowed(Role.APPROVER)
    public Response approve(@PathParam("id") String id, @PathParam("number") int number) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().verdicts().approve(person, post, id, number));
    }

    /** Sends the proposal back. */
    @POST
    @Path("{number: [0-9]{1,6}}/rejection")
    @Allowed(Role.APPROVER)
    public Response reject(@PathParam("id") String id, @PathParam("number") int number) {
        return requests.answer(
                NOTHING, (person, post) -> running.service().verdicts().reject(person, post, id, number));
    }
}
