package no.likevilkar.server.acts;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.log.AlteredLogException;
import no.likevilkar.server.store.StoreUnavailableException;

/** Does what a request asks for once, however often it is sent, and answers each time the same. */
public final class Posts {

    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Sequencer sequencer;

    public Posts(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    /**
     * The answer, when it is durable and in the log.
     *
     * @throws Refusal 422 SRV-422 when the Idempotency-Key was used for another request; 503 SRV-503 when the store does not take it now
     */
    public Answered once(Post post, Function<Acting, Answered> work) {
        try {
            return sequencer.commit(acting -> once(post, work, acting));
        } catch (StoreUnavailableException | RejectedExecutionException | UncheckedIOException e) {
            throw away(e);
        } catch (AlteredLogException e) {
            throw onlyRead(e);
        }
    }

    /** Store and log contradict each other. */
    public static Refusal onlyRead(AlteredLogException cause) {
        var refusal = Refusal.of(
                503,
                "The service only reads for now",
                List.of(
                        new Problem(
                                "SRV-530",
                                "request",
                                "whole request",
                                "a store and a log that contradict each other",
                                "a log that is what was published",
                                "Nothing was done. The operator has to find out what happened; /health/ready tells when it is settled.")));
        refusal.initCause(cause);
        return refusal;
    }

    private static Answered once(Post post, Function<Acting, Answered> work, Acting acting) {
        if (post.id().isEmpty()) {
            return work.apply(acting);
        }
        var before = acting.store().find(FirstAnswer.class, post.id().get());
        if (before != null) {
            if (!before.request().equals(post.request())) {
                throw usedBefore();
            }
            return before.again();
        }
        var answered = work.apply(acting);
        acting.store().persist(FirstAnswer.of(post, answered, acting.now()));
        return answered;
    }

    private static Refusal usedBefore() {
        return Refusal.of(
                422,
                "The Idempotency-Key belongs to another request",
                List.of(new Problem(
                        "SRV-422",
                        "request",
                        "header Idempotency-Key",
                        "a key that came with another request before",
                        "a new key for a new request",
                        "Send it again with a key of its own.")));
    }

    /** The store is away; nothing was done, or it will be found done when it is asked for again. */
    public static Refusal away(RuntimeException cause) {
        var refusal = Refusal.until(
                503,
                "The store takes nothing for now",
                new Problem(
                        "SRV-503",
                        "request",
                        "whole request",
                        "a store that does not answer",
                        "a store that does",
                        "Send the same again in a few seconds; it is done once, however often it is sent."),
                COME_BACK);
        refusal.initCause(cause);
        return refusal;
    }
}
