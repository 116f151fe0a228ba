package no.likevilkar.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.likevilkar.server.service.Running;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the store is open and answers, and the log is the one it was. */
@Readiness
@ApplicationScoped
public class StoreReady implements HealthCheck {

    /** Name of this check in the answer of {@code /health/ready}. */
    public static final String NAME = "likevilkar-store";

    private Running running;

    /** For the container's proxy. */
    StoreReady() {}

    @Inject
    public StoreReady(Running running) {
        this.running = running;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME)
                .status(running.ready())
                .withData("state", running.state())
                .build();
    }
}
