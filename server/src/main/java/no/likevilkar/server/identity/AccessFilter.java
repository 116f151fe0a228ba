package no.likevilkar.server.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request through to a resource method when the method says that this caller may. A token that is sent is checked
 * wherever it is sent; a method that says nothing is open to nobody.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class AccessFilter implements ContainerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AccessFilter.class);

    private Tokens tokens;
    private Caller caller;

    @Context
    private ResourceInfo resource;

    /** For the container's proxy. */
    AccessFilter() {}

    @Inject
    public AccessFilter(Tokens tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        identify(request.getHeaders().get(HttpHeaders.AUTHORIZATION));
        if (!HttpMethod.OPTIONS.equals(request.getMethod()) || !ofContainer(resource.getResourceMethod())) {
            admit(resource.getResourceMethod());
        }
    }

    /** To OPTIONS the container answers by itself, with the methods that an address takes. */
    private static boolean ofContainer(Method method) {
        return method.getDeclaringClass().getName().startsWith("org.glassfish.jersey.");
    }

    void identify(List<String> authorization) {
        Bearer.token(authorization).map(tokens::read).ifPresent(caller::signIn);
    }

    void admit(Method method) {
        Access.of(method)
                .orElseThrow(() -> {
                    LOG.error("SRV-403 {} says not whom it is for, so nobody gets it", method);
                    return Denied.nobody();
                })
                .check(caller.signedIn());
    }
}
