package no.likevilkar.server.engine;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the engine when the service starts and closes it when it stops. A start that fails leaves the service up and not ready,
 * so that the operator sees why; a failed deployment would leave the container saying that it is ready.
 */
@ApplicationScoped
public class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration START_UP = Duration.ofSeconds(10);

    private final Supplier<Precheck> opening;
    private volatile Optional<Precheck> opened = Optional.empty();
    private volatile String state = "starting";

    /** For the container. */
    public Engine() {
        this(() -> Precheck.open(Engine.class.getClassLoader()));
    }

    Engine(Supplier<Precheck> opening) {
        this.opening = opening;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        try {
            var precheck = opening.get();
            state = "running";
            opened = Optional.of(precheck);
            LOG.info("Engine running, rule sets: {}", precheck.ruleSets());
        } catch (RuntimeException | LinkageError failed) {
            state = "failed to start, see log";
            LOG.error("Engine failed to start", failed);
        }
    }

    @PreDestroy
    void stop() {
        state = "stopped";
        opened.ifPresent(Precheck::close);
        opened = Optional.empty();
    }

    /** The engine. Throws a refusal 503 SRV-503 when it does not run. */
    public Precheck precheck() {
        return opened.filter(Precheck::running)
                .orElseThrow(() -> Refusal.until(
                        503,
                        "The service is not ready",
                        new Problem(
                                "SRV-503",
                                "request",
                                "whole request",
                                "an engine that is " + state(),
                                "a running engine",
                                "Ask /health/ready and send it again when that says UP"),
                        START_UP));
    }

    /** Whether rule sets are loaded and the Camel context runs. */
    public boolean running() {
        return opened.filter(Precheck::running).isPresent();
    }

    /** In words: starting, running, stopped, failed. */
    public String state() {
        return opened.isPresent() && !running() ? "without its Camel context" : state;
    }
}
