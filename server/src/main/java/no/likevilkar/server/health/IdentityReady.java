package no.likevilkar.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.likevilkar.server.identity.Identity;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** DOWN when the settings let nobody be told from anybody else; says which setting. */
@Readiness
@ApplicationScoped
public class IdentityReady implements HealthCheck {

    /** Name of this check in the answer of {@code /health/ready}. */
    public static final String NAME = "likevilkar-identity";

    private Identity identity;

    /** For the container's proxy. */
    IdentityReady() {}

    @Inject
    public IdentityReady(Identity identity) {
        this.identity = identity;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME)
                .status(identity.running())
                .withData("state", identity.state())
                .build();
    }
}
