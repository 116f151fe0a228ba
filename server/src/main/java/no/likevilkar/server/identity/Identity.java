package no.likevilkar.server.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.likevilkar.server.identity.signin.Desk;
import no.likevilkar.server.identity.signin.Desks;
import no.likevilkar.server.identity.signin.Listeners;
import no.likevilkar.server.identity.token.IssuerTokens;
import org.eclipse.microprofile.config.Config;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows who is who, from the issuers that are configured or, without one, from the desk where newcomers sign in. Settings with
 * which nobody could safely be let in leave the service not ready, and nobody is.
 */
@ApplicationScoped
public class Identity implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Identity.class);
    private static final Duration START_UP = Duration.ofSeconds(10);

    private Config config;
    private Chance chance;
    private Clock clock;
    private volatile Optional<Tokens> tokens = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();
    private volatile String state = "starting";

    /** For the container's proxy. */
    Identity() {}

    @Inject
    public Identity(Config config, Chance chance, Clock clock) {
        this.config = config;
        this.chance = chance;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        try {
            open(Settings.of(config));
            LOG.info("Identity: {}", state);
        } catch (SettingException wrong) {
            state = "failed to start: " + wrong.getMessage();
            LOG.error("Identity {}", state);
        } catch (RuntimeException | LinkageError failed) {
            state = "failed to start, see log";
            LOG.error("Identity failed to start", failed);
        }
    }

    private void open(Settings settings) {
        var issuers = IssuerTokens.of(settings, clock);
        if (issuers.isPresent()) {
            if (settings.text("likevilkar.sign-in").filter("on"::equals).isPresent()) {
                throw new SettingException("likevilkar.sign-in", "on, beside issuers of tokens", "off, or nothing");
            }
            tokens = Optional.of(issuers.get());
            state = "tokens of issuers";
            return;
        }
        desk = Desks.open(settings, Listeners::outward, chance, clock);
        tokens = Optional.of(desk.<Tokens>map(open -> open).orElse(token -> {
            throw Denied.token("a token where none is given out or accepted");
        }));
        state = desk.isPresent() ? "newcomers sign in with one-time passwords" : "nobody signs in";
    }

    @Override
    public SignedIn read(String token) {
        return tokens.orElseThrow(() -> Denied.notNow("a service that does not know yet who is who", START_UP))
                .read(token);
    }

    /** Where newcomers sign in; empty when the service does not sign anybody in itself. */
    public Optional<Desk> desk() {
        return desk;
    }

    /** Whether tokens can be checked. */
    public boolean running() {
        return tokens.isPresent();
    }

    /** In words: starting, who signs in how, or why it failed. */
    public String state() {
        return state;
    }
}
