package no.likevilkar.server.documents;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import no.likevilkar.integration.bundle.ErasureRecord;
import no.likevilkar.integration.store.Sha256;

/** The documents in the store. Bytes are sealed before a transaction begins, so that nobody waits for it. */
public final class Documents {

    private final Vault vault;

    public Documents(Vault vault) {
        this.vault = vault;
    }

    /** A document on its way into the store: sealed, and not there yet. */
    public static final class Sealed {

        private final String digest;
        private final long size;
        private final Vault.Kept kept;

        private Sealed(String digest, long size, Vault.Kept kept) {
            this.digest = digest;
            this.size = size;
            this.kept = kept;
        }

        /** SHA-256 of the bytes as received. */
        public String digest() {
            return digest;
        }

        /** Number of bytes as received. */
        public long size() {
            return size;
        }
    }

    /** Seals bytes as received. */
    public Sealed seal(byte[] bytes) {
        var digest = Sha256.of(bytes);
        return new Sealed(digest, bytes.length, vault.seal(digest, bytes));
    }

    /** Puts it into the store, unless the same bytes are there. Those that were erased and are sent in again stay erased. */
    public void keep(EntityManager store, Sealed document, Instant now) {
        if (store.find(StoredDocument.class, document.digest) == null) {
            store.persist(new StoredDocument(document.digest, document.size, now, document.kept.content()));
            store.flush(); // the key refers to it, and the order of inserts is not ours otherwise
            store.persist(new DocumentKey(document.digest, document.kept.wrapped()));
            store.flush();
        }
    }

    /** What is left of a document that was erased; empty for one that was not. */
    public Optional<Erasure> erasure(EntityManager store, String digest) {
        return Optional.ofNullable(store.find(Erasure.class, digest));
    }

    /**
     * Destroys the key of a document: nobody reads it again.
     *
     * @param person who carries out what another person proposed
     * @param record what the log is told
     * @param leaf number of the leaf that tells it
     */
    public void erase(EntityManager store, String person, ErasureProposal proposal, ErasureRecord record, long leaf) {
        store.remove(store.find(DocumentKey.class, record.digest()));
        store.persist(new Erasure(person, proposal, record, leaf));
        store.flush();
    }

    /**
     * The bytes as received.
     *
     * @return empty when there is no such document, or it was erased
     * @throws AlteredException when they are not what was received
     */
    public Optional<byte[]> find(EntityManager store, String digest) {
        var document = store.find(StoredDocument.class, digest);
        var key = store.find(DocumentKey.class, digest);
        if (document == null || key == null) {
            return Optional.empty();
        }
        var bytes = vault.open(digest, new Vault.Kept(key.wrapped(), document.content()));
        if (!Sha256.of(bytes).equals(digest)) {
            throw new AlteredException("document " + digest + " has other bytes than its digest says", null);
        }
        return Optional.of(bytes);
    }
}
