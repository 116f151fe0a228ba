package no.likevilkar.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Where the salt of a confidential value comes from. */
@FunctionalInterface
public interface Salts {

    /** The salt of the value at a path, lower-case hex. */
    String at(String path);

    /** For a case that holds nothing confidential: its secret is all zeros. */
    static Salts none() {
        return of(new byte[32]);
    }

    /**
     * Salts derived from a case's secret and the value's path by HKDF-SHA-256 (RFC 5869), so that one value at two places has
     * two commitments and an assessment stays a pure function of its case.
     *
     * @param secret 32 bytes
     */
    static Salts of(byte[] secret) {
        byte[] key = hmac("likevilkar/salt/1".getBytes(StandardCharsets.UTF_8), secret);
        return path -> {
            byte[] place = path.getBytes(StandardCharsets.UTF_8);
            byte[] info = Arrays.copyOf(place, place.length + 1);
            info[place.length] = 1;
            return HexFormat.of().formatHex(hmac(key, info));
        };
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
