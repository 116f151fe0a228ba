package no.likevilkar.server.store;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Tells EclipseLink to ask a database that is away once. It would ask three more times, five seconds apart, while somebody waits for "not
 * now" and the sequencer for its next group.
 */
public final class AskOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setConnectionHealthValidatedOnError(false);
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
