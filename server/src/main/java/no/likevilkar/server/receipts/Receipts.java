package no.likevilkar.server.receipts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/** Signs receipts: a DSSE envelope that says what was received, when, and where it stands in the log. */
public final class Receipts {

    /** What is in the envelope. */
    public static final String TYPE = "application/vnd.likevilkar.receipt+json";

    private final SigningKey key;

    public Receipts(SigningKey key) {
        this.key = key;
    }

    /**
     * What was received.
     *
     * @param caseId the case it went to
     * @param target what it is there: the case itself, or a document by name
     * @param digest SHA-256 of the bytes
     * @param size number of bytes
     * @param received when it was durable
     * @param leaf number of its leaf in the log
     */
    public record Received(String caseId, String target, String digest, long size, Instant received, long leaf) {

        /**
         * SHA-256 of what the receipt says: what the log has. It names the case, which nobody guesses, so the log does not give away
         * who sent in what.
         */
        public String logged() {
            return Sha256.of(payload(this));
        }
    }

    private static byte[] payload(Received what) {
        return Canonical.bytes(Tree.of(
                "schema",
                "likevilkar-receipt/1",
                "case",
                what.caseId(),
                "target",
                what.target(),
                "digest",
                what.digest(),
                "size",
                what.size(),
                "received",
                what.received().toString(),
                "leaf",
                what.leaf()));
    }

    /** The signed receipt, the same bytes for the same input. */
    public byte[] of(Received what) {
        var payload = payload(what);
        return Canonical.bytes(Tree.of(
                "payload",
                base64(payload),
                "payloadType",
                TYPE,
                "signatures",
                List.of(Tree.of("keyid", key.id(), "sig", base64(key.sign(encoded(payload)))))));
    }

    /** What a signature of DSSE is over (pre-authentication encoding). */
    private static byte[] encoded(byte[] payload) {
        var head =
                ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " ").getBytes(StandardCharsets.UTF_8);
        var all = new byte[head.length + payload.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(payload, 0, all, head.length, payload.length);
        return all;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
