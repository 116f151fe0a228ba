package no.likevilkar.server.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Chance;
import no.likevilkar.server.identity.Denied;
import no.likevilkar.server.identity.SignedIn;
import no.likevilkar.server.identity.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs newcomers in with one-time passwords, for trying the service on one machine. */
public final class Desk implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final String NOBODY = "*";

    private final Passwords passwords;
    private final WrongPasswords wrong;
    private final Sessions sessions;

    /** @param board is told the passwords; what it throws goes to the caller */
    Desk(Chance chance, Clock clock, Duration lasts, Consumer<List<Passwords.Told>> board) {
        this.wrong = new WrongPasswords(clock);
        this.sessions = new Sessions(chance, clock, lasts);
        this.passwords = new Passwords(Newcomer.ALL, chance, board);
    }

    /**
     * Opens a session for who knows the password.
     *
     * @throws Refusal 401 SRV-401 for a wrong name or password, 429 SRV-429 for one too many
     */
    Sessions.Opened signIn(String name, String password) {
        var known = Newcomer.ALL.stream()
                .map(Newcomer::name)
                .filter(name::equals)
                .findFirst()
                .orElse(NOBODY);
        var person = passwords.use(name, password);
        if (person.isEmpty()) {
            throw refused(known);
        }
        wrong.forget(known);
        LOG.info("{} signed in", person.get().id());
        return sessions.open(person.get());
    }

    /** Ends the session; nothing happens when there is none. */
    void signOut(String token) {
        sessions.end(token);
    }

    @Override
    public SignedIn read(String token) {
        return sessions.holder(token)
                .map(person -> new SignedIn(person, Optional.empty()))
                .orElseThrow(() -> Denied.token("a token that was not given out here, was signed out or has expired"));
    }

    private Refusal refused(String known) {
        var problem = new Problem(
                "SRV-401",
                "request",
                "whole body",
                "a name and a password that do not belong together",
                "a name and its one-time password, as told where the service was started",
                "Look up the password in force; each works once");
        return wrong.another(known)
                .map(wait -> Refusal.until(
                        429,
                        "Too many wrong passwords",
                        new Problem(
                                "SRV-429",
                                problem.document(),
                                problem.place(),
                                problem.found(),
                                problem.expected(),
                                "Wait " + wait.toSeconds() + " s before you guess again"),
                        wait))
                .orElseGet(() -> Refusal.unauthorised("Name or password is wrong", problem, "Bearer"));
    }
}
