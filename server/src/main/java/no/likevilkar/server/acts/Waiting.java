package no.likevilkar.server.acts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An act that waits for its turn, and whoever waits for what it gives. */
final class Waiting<T> {

    private final Act<T> act;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private T given;

    Waiting(Act<T> act) {
        this.act = act;
    }

    void act(Acting acting) {
        given = act.in(acting);
    }

    /** Tells whoever waits; only when it is durable and in the log. */
    void done() {
        answer.complete(given);
    }

    void failed(Throwable why) {
        answer.completeExceptionally(why);
    }

    T await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("an act failed", e.getCause());
        }
    }
}
