package no.likevilkar.server.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import no.likevilkar.server.identity.Allowed;
import no.likevilkar.server.identity.Bearer;
import no.likevilkar.server.identity.Everyone;
import no.likevilkar.server.identity.Identity;
import no.likevilkar.server.identity.Role;

/** {@code /api/sign-in}: a name and its one-time password in, a bearer token out. Only where the service signs newcomers in itself. */
@Path("sign-in")
@ApplicationScoped
public class SignInResource {

    private Identity identity;

    /** For the container's proxy. */
    SignInResource() {}

    @Inject
    public SignInResource(Identity identity) {
        this.identity = identity;
    }

    /** Body: {@code {"name", "password"}}; answer: {@code {"token", "expires"}}, the instant in UTC. */
    @POST
    @Everyone
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String signIn(InputStream body) {
        var desk = desk();
        var form = SignInForm.read(body);
        var opened = desk.signIn(form.name(), form.password());
        return Json.createObjectBuilder()
                .add("token", opened.token())
                .add("expires", opened.expires().toString())
                .build()
                .toString();
    }

    /** Ends the session of the token that is sent; 204. */
    @DELETE
    @Allowed({Role.UNIT, Role.FIRM, Role.OFFICER, Role.APPROVER, Role.STEWARD, Role.AUDITOR})
    public void signOut(@Context HttpHeaders headers) {
        var desk = desk();
        Bearer.token(headers.getRequestHeader(HttpHeaders.AUTHORIZATION)).ifPresent(desk::signOut);
    }

    private Desk desk() {
        return identity.desk().orElseThrow(NotFoundException::new);
    }
}
