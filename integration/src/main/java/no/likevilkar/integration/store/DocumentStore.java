package no.likevilkar.integration.store;

import java.util.Optional;

/** Keeps documents as received, under the SHA-256 of their bytes, before anything parses them. Nothing is ever altered. */
public interface DocumentStore {

    /**
     * Keeps the bytes; keeping the same bytes again changes nothing.
     *
     * @return SHA-256 of the bytes, lower-case hex
     */
    String keep(byte[] bytes);

    /** A copy of the bytes with that digest, if they were kept. */
    Optional<byte[]> find(String sha256);
}
