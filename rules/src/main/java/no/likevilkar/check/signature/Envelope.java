package no.likevilkar.check.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A DSSE envelope with one signature (https://github.com/secure-systems-lab/dsse, version 1).
 *
 * @param payload the very bytes that are signed
 * @param keyId SHA-256 of the signer's public key (SPKI), lower-case hex
 * @param signature over the pre-authentication encoding of type and payload
 */
public record Envelope(byte[] payload, String keyId, byte[] signature) {

    public static final String TYPE = "application/vnd.in-toto+json";

    /**
     * The envelope in a tree of {@code statement.dsse.json}.
     *
     * @throws IllegalArgumentException telling what is wrong with it
     */
    static Envelope read(Map<String, Object> tree) {
        if (!tree.keySet().equals(Set.of("payload", "payloadType", "signatures"))
                || !TYPE.equals(tree.get("payloadType"))) {
            throw new IllegalArgumentException("no DSSE envelope of the type " + TYPE);
        }
        if (!(tree.get("signatures") instanceof List<?> list)
                || list.size() != 1
                || !(list.get(0) instanceof Map<?, ?> one)
                || !one.keySet().equals(Set.of("keyid", "sig"))
                || !(one.get("keyid") instanceof String keyId)) {
            throw new IllegalArgumentException("not exactly one signature with keyid and sig");
        }
        return new Envelope(base64(tree.get("payload")), keyId, base64(one.get("sig")));
    }

    /** Only the one spelling of bytes in base64, so that nothing can be changed unnoticed. */
    private static byte[] base64(Object text) {
        if (text instanceof String written) {
            byte[] bytes = Base64.getDecoder().decode(written);
            if (Base64.getEncoder().encodeToString(bytes).equals(written)) {
                return bytes;
            }
        }
        throw new IllegalArgumentException("a payload or signature that is not base64");
    }

    /** What is signed: DSSE's pre-authentication encoding of type and payload. */
    public static byte[] signed(byte[] payload) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " ").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(payload);
        return out.toByteArray();
    }
}
