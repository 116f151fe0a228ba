package no.likevilkar.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import no.likevilkar.server.errors.Correlation;
import no.likevilkar.server.identity.Chance;

/** The one place where the service takes time and chance from the machine; everything else has them handed in. */
@ApplicationScoped
public class Outside {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    Chance chance() {
        var random = new SecureRandom();
        return count -> {
            var bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }

    @Produces
    Correlation correlation() {
        return () -> UUID.randomUUID().toString();
    }
}
