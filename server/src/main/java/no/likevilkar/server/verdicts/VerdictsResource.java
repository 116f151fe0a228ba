package no.likevilkar.server.verdicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.service.Running;
import no.likevilkar.server.web.Requests;

/** {@code /api/verdicts/{digest}}: what was decided, as the caller may see it. */
@Path("verdicts/{digest: [0-9a-f]{64}}")
@ApplicationScoped
public class VerdictsResource {

    private Running running;
    private Requests requests;

    /** For the container's proxy. */
    VerdictsResource() {}

    @Inject
    public VerdictsResource(Running running, Requests requests) {
        this.running = running;
        this.requests = requests;
    }

    /** verdict.json. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public byte[] verdict(@PathParam("digest") String digest) {
        return running.service().decided().json(digest, requests.person());
    }

    /** The bundle, signed and with the proof of the log. */
    @GET
    @Path("bundle")
    @Produces("application/zip")
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR, Role.FIRM, Role.UNIT})
    public Response bundle(@PathParam("digest") String digest) {
        return Response.ok(running.service().decided().bundle(digest, requests.person()))
                .header("Content-Disposition", "attachment; filename=\"" + digest + ".verdict.zip\"")
                .build();
    }

    /** The verdict and all it rests on for an archive: arkivmelding.xml (Noark 5, eFormidling) with its files, in a zip. */
    @GET
    @Path("archive")
    @Produces("application/zip")
    @Allowed({Role.OFFICER, Role.APPROVER, Role.AUDITOR})
    public Response archive(@PathParam("digest") String digest) {
        return Response.ok(running.service().archiving().archive(digest, requests.person()))
                .header("Content-Disposition", "attachment; filename=\"" + digest + ".arkiv.zip\"")
                .build();
    }
}
