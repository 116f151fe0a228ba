package no.likevilkar.server.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Tells {@link Requests} what the request at hand is. */
@Provider
@ApplicationScoped
public class RequestFilter implements ContainerRequestFilter {

    private Requests requests;

    /** For the container's proxy. */
    RequestFilter() {}

    @Inject
    public RequestFilter(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        requests.are(
                context.getMethod(),
                context.getUriInfo().getRequestUri(),
                context.getUriInfo().getBaseUri(),
                Optional.ofNullable(context.getHeaderString("Idempotency-Key")));
    }
}
