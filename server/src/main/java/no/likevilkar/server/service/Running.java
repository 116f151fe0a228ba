package no.likevilkar.server.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreSettings;
import no.likevilkar.server.store.StoreUnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the service when the container starts and closes it when it stops. A database that is not there yet is waited for; anything
 * else that fails leaves the service up, not ready, and saying why.
 */
@ApplicationScoped
public class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private StoreSettings settings;
    private Home home;
    private Optional<Path> samples;
    private String origin;
    private Clock clock;
    private volatile Optional<Service> opened = Optional.empty();
    private volatile String state = "starting";
    private volatile boolean stopping;
    private Thread opening;

    /** For the container's proxy. */
    Running() {}

    @Inject
    public Running(
            @ConfigProperty(name = "likevilkar.home") Optional<String> home,
            @ConfigProperty(name = "likevilkar.store.url") Optional<String> url,
            @ConfigProperty(name = "likevilkar.store.user") Optional<String> user,
            @ConfigProperty(name = "likevilkar.store.password") Optional<String> password,
            @ConfigProperty(name = "likevilkar.samples") Optional<String> samples,
            @ConfigProperty(name = "likevilkar.log.origin", defaultValue = "likevilkar.localhost/log") String origin,
            Clock clock) {
        this.home = new Home(Path.of(home.orElseGet(() -> System.getProperty("user.home") + "/.likevilkar")));
        this.settings = StoreSettings.of(url, user, password, this.home.folder());
        this.samples = samples.map(Path::of);
        this.origin = origin;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        opening = new Thread(this::open, "likevilkar-opening");
        opening.setContextClassLoader(Running.class.getClassLoader());
        opening.setDaemon(true);
        opening.start();
    }

    private void open() {
        while (!stopping && opened.isEmpty()) {
            try {
                opened = Optional.of(opening());
                state = "running";
                LOG.info("Store open at {}", settings);
            } catch (Exception | LinkageError e) {
                var away = away(e);
                if (away.isPresent()) {
                    state = "waiting for the database";
                    LOG.warn(
                            "{}; trying again",
                            away.get().getMessage(),
                            away.get().getCause());
                    pause();
                    continue;
                }
                state = "failed to start, see log";
                LOG.error("The service failed to start", e);
                return;
            }
        }
    }

    private Service opening() throws IOException {
        var ruleSets = RuleSets.builtIn(Running.class.getClassLoader());
        var store = Store.open(settings);
        Service service;
        try {
            service = Service.open(store, home, origin, ruleSets, clock, new SecureRandom());
        } catch (IOException | RuntimeException | LinkageError e) {
            store.close();
            throw e;
        }
        try {
            if (samples.isPresent() && service.log().altered().isEmpty()) {
                new FirstStart(service, ruleSets.all()).load(samples.get());
            }
            return service;
        } catch (IOException | RuntimeException | LinkageError e) {
            service.close();
            throw e;
        }
    }

    /** The database may go away in the middle of the opening too, where the log or the samples meet it. */
    private static Optional<Throwable> away(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(StoreUnavailableException.class::isInstance)
                .findFirst();
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN.toMillis());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        opening.interrupt();
        opened.ifPresent(Service::close);
        opened = Optional.empty();
    }

    /** The service. Throws a refusal 503 SRV-503 when it does not run. */
    public Service service() {
        return opened.orElseThrow(() -> Refusal.until(
                503,
                "The service is not ready",
                new Problem(
                        "SRV-503",
                        "request",
                        "whole request",
                        "a store that is " + state,
                        "an open store",
                        "Ask /health/ready and send it again when that says UP."),
                AGAIN));
    }

    /** Whether the store is open and answers. */
    public boolean ready() {
        return opened.filter(service ->
                        service.log().altered().isEmpty() && service.store().answers())
                .isPresent();
    }

    /** In words: starting, waiting for the database, running, read-only and why, failed. */
    public String state() {
        return opened.flatMap(service -> service.log().altered())
                .map(why -> "read-only: " + why.getMessage())
                .orElse(state);
    }
}
