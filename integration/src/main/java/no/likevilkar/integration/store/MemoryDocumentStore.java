package no.likevilkar.integration.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps documents for as long as the process runs: for the command line and for assessments that store nothing. */
public final class MemoryDocumentStore implements DocumentStore {

    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();

    @Override
    public String keep(byte[] bytes) {
        String digest = Sha256.of(bytes);
        documents.putIfAbsent(digest, bytes.clone());
        return digest;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(documents.get(sha256)).map(byte[]::clone);
    }
}
