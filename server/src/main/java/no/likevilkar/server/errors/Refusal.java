package no.likevilkar.server.errors;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;

/** A request that the service understood well enough to say why it does not do it. Told to the client whole; never an internal error. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<Problem> problems;
    private final transient Optional<Duration> retryAfter;
    private final transient Optional<String> challenge;

    private Refusal(
            int status,
            String title,
            List<Problem> problems,
            Optional<Duration> retryAfter,
            Optional<String> challenge) {
        super(title);
        this.status = status;
        this.title = title;
        this.problems = List.copyOf(problems);
        this.retryAfter = retryAfter;
        this.challenge = challenge;
    }

    /**
     * A refusal that stays until the request is mended.
     *
     * @param status HTTP status, 4xx
     * @param title one short sentence, the same for every refusal of this kind
     * @param problems at least one
     */
    public static Refusal of(int status, String title, List<Problem> problems) {
        return new Refusal(status, title, problems, Optional.empty(), Optional.empty());
    }

    /** A refusal that passes by itself: the same request may be sent again after the time given, in whole seconds, at least one. */
    public static Refusal until(int status, String title, Problem problem, Duration retryAfter) {
        return new Refusal(status, title, List.of(problem), Optional.of(retryAfter), Optional.empty());
    }

    /** A refusal 401 that passes when the client says who it is, in the way that the challenge names (the WWW-Authenticate header). */
    public static Refusal unauthorised(String title, Problem problem, String challenge) {
        return new Refusal(401, title, List.of(problem), Optional.empty(), Optional.of(challenge));
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public Optional<String> challenge() {
        return challenge;
    }
}
