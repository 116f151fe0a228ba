package no.likevilkar.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.likevilkar.server.engine.Engine;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * DOWN until rule sets are loaded and the Camel context runs. The container's own word is not enough: it says ready after a
 * failed deployment.
 */
@Readiness
@ApplicationScoped
public class EngineReady implements HealthCheck {

    /** Name of this check in the answer of {@code /health/ready}; who waits for readiness looks for it. */
    public static final String NAME = "likevilkar-engine";

    private Engine engine;

    /** For the container's proxy. */
    EngineReady() {}

    @Inject
    public EngineReady(Engine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME)
                .status(engine.running())
                .withData("state", engine.state())
                .build();
    }
}
