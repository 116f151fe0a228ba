package no.likevilkar.server.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts every post of a client before anything of it is looked at, so that refused ones count too. Status 429, code SRV-429. */
@Provider
@PreMatching
@ApplicationScoped
public class RateLimitFilter implements ContainerRequestFilter {

    private int perMinute;
    private RateLimit limit;

    @Context
    private HttpServletRequest connection;

    /** For the container's proxy. */
    RateLimitFilter() {}

    @Inject
    public RateLimitFilter(
            @ConfigProperty(name = "likevilkar.precheck.per-minute", defaultValue = "120") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.limit = new RateLimit(perMinute, clock);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        limit.take(Client.of(connection.getRemoteAddr())).ifPresent(wait -> {
            throw Refusal.until(
                    429,
                    "Too many requests",
                    new Problem(
                            "SRV-429",
                            "request",
                            "whole request",
                            "more than " + perMinute + " posts within a minute from this address",
                            "at most " + perMinute + " a minute",
                            "Wait " + wait.toSeconds() + " s and send it again"),
                    wait);
        });
    }
}
