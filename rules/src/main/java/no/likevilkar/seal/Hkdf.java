package no.likevilkar.seal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), as far as it is needed here: one block of output. */
final class Hkdf {

    private Hkdf() {}

    /** Step 1: a key out of input keying material. */
    static byte[] extract(byte[] salt, byte[] material) {
        return hmac(salt, material);
    }

    /** Step 2: the first 32 bytes of output for what they are to be used for. */
    static byte[] expand(byte[] key, byte[] info) {
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(key, block);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            // an empty salt means 32 zeros, which HMAC treats alike, but a key of no bytes is refused by the JDK
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[32] : key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
