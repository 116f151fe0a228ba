package no.likevilkar.integration.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import no.likevilkar.integration.log.LogLeaf;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/**
 * What the log is told of the erasure of a document. Without the salt, whoever guesses what stood in a bid could try the guess on the log.
 * Says neither who nor why: a bundle goes to all parties.
 *
 * @param digest SHA-256 of the document
 * @param erased when, to the millisecond
 * @param salt 32 bytes of chance
 */
public record ErasureRecord(String digest, Instant erased, byte[] salt) {

    public ErasureRecord {
        salt = salt.clone();
    }

    /** Canonical JSON. */
    public String text() {
        return new String(
                Canonical.bytes(Tree.of(
                        "schema",
                        "likevilkar-erasure/1",
                        "digest",
                        digest,
                        "erased",
                        LogLeaf.spelled(erased),
                        "salt",
                        HexFormat.of().formatHex(salt))),
                StandardCharsets.UTF_8);
    }

    /** SHA-256 of the text: what the leaf has. */
    public String logged() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }
}
