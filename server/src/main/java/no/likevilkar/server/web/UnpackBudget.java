package no.likevilkar.server.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what all requests together may unpack within the memory of the process. A zip may grow a hundredfold, up to 200 MB
 * (the limits of the case loader), so a small one runs beside others and a large one runs alone. Never more than eight at once: each has a
 * thread of the connector at work, and some must be left for those who only ask.
 */
@ApplicationScoped
public class UnpackBudget {

    private static final int MEGABYTES = 200;
    private static final int LEAST = MEGABYTES / 8;
    private static final long GROWTH = 100;
    private static final long MEGABYTE = 1_000_000;

    private final Semaphore free = new Semaphore(MEGABYTES, true);
    private Duration patience;

    /** For the container's proxy. */
    UnpackBudget() {}

    /** @param patience how long a request waits for its share */
    @Inject
    public UnpackBudget(
            @ConfigProperty(name = "likevilkar.precheck.patience", defaultValue = "PT20S") Duration patience) {
        this.patience = patience;
    }

    /**
     * Runs the work within its share.
     *
     * @param packed size of the zip, bytes
     * @throws Refusal 503 SRV-503 when no share came free in time
     */
    public <T> T within(long packed, Supplier<T> work) {
        var share = share(packed);
        take(share);
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }

    /** The share in whole megabytes, from an eighth to all. */
    static int share(long packed) {
        return (int) Math.min(MEGABYTES, Math.max(LEAST, (packed * GROWTH + MEGABYTE - 1) / MEGABYTE));
    }

    private void take(int share) {
        try {
            if (free.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.until(
                503,
                "The service is busy",
                new Problem(
                        "SRV-503",
                        "request",
                        "whole request",
                        "more cases in work than fit",
                        "a free place within " + patience.toSeconds() + " s",
                        "Send it again a little later"),
                patience);
    }
}
