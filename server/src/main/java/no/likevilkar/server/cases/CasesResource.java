package no.likevilkar.server.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.json.Canonical;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.service.Running;
import no.likevilkar.server.web.Attachment;
import no.likevilkar.server.web.Body;
import no.likevilkar.server.web.Requests;
import no.likevilkar.server.web.UnpackBudget;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /api/cases}: taking in cases, documents and answers, and seeing what one has a part in. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private Running running;
    private Requests requests;
    private UnpackBudget budget;
    private int limit;

    /** For the container's proxy. */
    CasesResource() {}

    @Inject
    public CasesResource(
            Running running,
            Requests requests,
            UnpackBudget budget,
            @ConfigProperty(name = "likevilkar.document.max-bytes", defaultValue = "10000000") int limit) {
        this.running = running;
        this.requests = requests;
        this.budget = budget;
        this.limit = limit;
    }

    /** Takes in a case, as a case file or a zip of one with its documents; answers the signed receipt. */
    @POST
    @Allowed({Role.OFFICER, Role.FIRM, Role.UNIT})
    @Consumes({"application/zip", MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
    public Response submit(@QueryParam("as") String as, @Context HttpHeaders headers, InputStream stream) {
        var service = running.service();
        var body = Body.read(stream, headers, limit);
        return requests.answer(
                body,
                (person, post) -> budget.within(
                        body.length, () -> service.cases().submit(person, post, body, Optional.ofNullable(as))));
    }

    @GET
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public byte[] list() {
        return Canonical.bytes(running.service().caseView().list(requests.person()));
    }

    @GET
    @Path("{id}")
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public byte[] one(@PathParam("id") String id) {
        return Canonical.bytes(running.service().caseView().of(id, requests.person()));
    }

    /** Takes in a document of the case by the name that the case file gives it; answers the signed receipt. */
    @POST
    @Path("{id}/documents")
    @Allowed({Role.OFFICER, Role.FIRM, Role.UNIT})
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("id") String id,
            @QueryParam("name") String name,
            @Context HttpHeaders headers,
            InputStream stream) {
        var service = running.service();
        var plain = Optional.ofNullable(name)
                .filter(one -> DocumentName.objection(one).isEmpty())
                .orElseThrow(() -> Refused.request(
                        "parameter name",
                        "no plain file name",
                        "the name of the document, as the case file has it",
                        "Add ?name= and the name."));
        var body = Body.read(stream, headers, limit);
        return requests.answer(body, (person, post) -> service.cases().add(person, post, id, plain, body));
    }

    /** A document as received, by its SHA-256. */
    @GET
    @Path("{id}/documents/{digest: [0-9a-f]{64}}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public Response document(@PathParam("id") String id, @PathParam("digest") String digest) {
        var received = running.service().caseDocuments().of(id, digest, requests.person());
        return Response.ok(received.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(received.name()))
                .build();
    }

    /** Enters a party: {@code {"party", "standing"}}. */
    @POST
    @Path("{id}/participants")
    @Allowed(Role.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response admit(@PathParam("id") String id, @Context HttpHeaders headers, InputStream stream) {
        var body = Body.read(stream, headers, limit);
        var said = Requests.object(body);
        return requests.answer(body, (person, post) -> running.service()
                .cases()
                .admit(person, post, id, Requests.required(said, "party"), Requests.required(said, "standing")));
    }

    /** What the case lacks, of that what is the caller's to say. */
    @GET
    @Path("{id}/gaps")
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public byte[] gaps(@PathParam("id") String id) {
        return Canonical.bytes(running.service().gapView().of(id, requests.person()));
    }

    /** Takes an answer: {@code {"key", "value"}}, and where needed subject, period, document, pointer, asserts. */
    @POST
    @Path("{id}/answers")
    @Allowed({Role.OFFICER, Role.FIRM, Role.UNIT})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, @Context HttpHeaders headers, InputStream stream) {
        var body = Body.read(stream, headers, limit);
        var object = Requests.object(body);
        var said = new Answering.Said(
                Requests.required(object, "key"),
                Requests.required(object, "value"),
                Requests.optional(object, "subject"),
                Requests.optional(object, "period"),
                Requests.optional(object, "document"),
                Requests.optional(object, "pointer"),
                Requests.optional(object, "asserts"));
        return requests.answer(
                body, (person, post) -> running.service().answering().answer(person, post, id, said));
    }
}
