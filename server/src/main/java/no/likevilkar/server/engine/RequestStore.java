package no.likevilkar.server.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.integration.store.DocumentStore;
import no.likevilkar.integration.store.Sha256;

/**
 * Keeps the documents of one request while it is in work and forgets them with it, because a pre-check stores nothing. Documents
 * are submitted on the caller's own thread, so the thread is the request.
 */
final class RequestStore implements DocumentStore {

    private final ThreadLocal<Map<String, byte[]>> documents = new ThreadLocal<>();

    /** Runs the work with an empty store of its own and forgets what was kept, also when the work fails. */
    <T> T during(Supplier<T> work) {
        documents.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            documents.remove();
        }
    }

    @Override
    public String keep(byte[] bytes) {
        var digest = Sha256.of(bytes);
        ofThisRequest().putIfAbsent(digest, bytes.clone());
        return digest;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(ofThisRequest().get(sha256)).map(byte[]::clone);
    }

    private Map<String, byte[]> ofThisRequest() {
        return Optional.ofNullable(documents.get())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "document store: found no request in work on this thread; expected documents only while one is"));
    }
}
