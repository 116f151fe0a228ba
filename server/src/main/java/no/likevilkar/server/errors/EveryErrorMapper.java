package no.likevilkar.server.errors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.store.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever a resource throws into an RFC 9457 answer. A refusal is told whole; anything unforeseen goes to the log under
 * a code, and only the code goes out.
 */
@Provider
@ApplicationScoped
public class EveryErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(EveryErrorMapper.class);

    private Correlation correlation;

    /** For the container's proxy. */
    EveryErrorMapper() {}

    @Inject
    public EveryErrorMapper(Correlation correlation) {
        this.correlation = correlation;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (thrown instanceof StoreUnavailableException away) {
            LOG.warn("SRV-503 the store is away", away);
            return refused(Posts.away(away));
        }
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 500) {
            return ofContainer(answered.getResponse());
        }
        var code = correlation.next();
        LOG.error("SRV-500 {}", code, thrown);
        return answer(ProblemDetails.internal(500, code)).build();
    }

    private static Response refused(Refusal refusal) {
        var answer =
                answer(new ProblemDetails(refusal.status(), refusal.title(), Optional.empty(), refusal.problems()));
        refusal.retryAfter().ifPresent(wait -> answer.header("Retry-After", Math.max(1, wait.toSeconds())));
        refusal.challenge().ifPresent(challenge -> answer.header("WWW-Authenticate", challenge));
        return answer.build();
    }

    /** The container's 404, 405, 406, 415: its status and its Allow header, our words. */
    private static Response ofContainer(Response response) {
        if (response.getStatus() < 400) {
            return response;
        }
        var answer = answer(ProblemDetails.ofStatus(response.getStatus()));
        var allowed = response.getHeaderString("Allow");
        return allowed == null
                ? answer.build()
                : answer.header("Allow", allowed).build();
    }

    private static Response.ResponseBuilder answer(ProblemDetails details) {
        return Response.status(details.status()).type(ProblemDetails.MEDIA_TYPE).entity(details.json());
    }
}
