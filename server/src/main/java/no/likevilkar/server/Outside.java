package no.likevilkar.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.UUID;
import no.likevilkar.server.errors.Correlation;

/** The one place where the service takes time and chance from the machine; everything else has them handed in. */
@ApplicationScoped
public class Outside {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    Correlation correlation() {
        return () -> UUID.randomUUID().toString();
    }
}
