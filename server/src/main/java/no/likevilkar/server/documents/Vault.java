package no.likevilkar.server.documents;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Seals what is confidential at rest: each thing under a key of its own, and that key under the master key of the service. Whoever
 * destroys the wrapped key of one thing erases it; a copy of the database from before opens it only together with the master key.
 */
public final class Vault {

    private final byte[] master;
    private final Envelope envelope;

    /** @param master 32 bytes */
    public Vault(byte[] master, SecureRandom chance) {
        if (master.length != Envelope.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "found a master key of " + master.length + " bytes; expected " + Envelope.KEY_BYTES);
        }
        this.master = master.clone();
        this.envelope = new Envelope(chance);
    }

    /**
     * What is kept of something.
     *
     * @param wrapped its key, under the master key
     * @param content its bytes, under its key
     */
    public record Kept(byte[] wrapped, byte[] content) {}

    /** @param name what it is, such as its digest; the same is needed to open it */
    public Kept seal(String name, byte[] bytes) {
        var key = envelope.key();
        return new Kept(wrap(name, key), envelope.seal(key, bytes(name), bytes));
    }

    /** @throws AlteredException when it is not what was sealed under that name */
    public byte[] open(String name, Kept kept) {
        return envelope.open(unwrap(name, kept.wrapped()), bytes(name), kept.content());
    }

    /** A few secret bytes, sealed under the master key itself. */
    public byte[] wrap(String name, byte[] few) {
        return envelope.seal(master, bytes(name), few);
    }

    /** @throws AlteredException when they are not what was wrapped under that name */
    public byte[] unwrap(String name, byte[] wrapped) {
        return envelope.open(master, bytes(name), wrapped);
    }

    /** Chance for secrets: 32 bytes. */
    public byte[] fresh() {
        return envelope.key();
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
