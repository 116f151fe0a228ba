package no.likevilkar.check.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.likevilkar.check.bundle.Sha256;

/**
 * A key of the trust file.
 *
 * @param id SHA-256 of its SPKI bytes, lower-case hex
 * @param use what it signs: {@code verdict}, {@code log}, {@code receipt}
 * @param from first day on which it is believed
 * @param to last day, empty for no end
 */
record TrustedKey(String id, PublicKey key, String use, LocalDate from, Optional<LocalDate> to) {

    /**
     * @throws BadTrustException when the bytes are no Ed25519 key or the id is not theirs
     */
    static TrustedKey of(String place, String id, byte[] spki, String use, LocalDate from, Optional<LocalDate> to) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
            if (!Arrays.equals(key.getEncoded(), spki) || !Sha256.of(spki).equals(id)) {
                throw new BadTrustException(place + "/id: found " + id + "; expected " + Sha256.of(spki)
                        + ", the SHA-256 of the public key");
            }
            return new TrustedKey(id, key, use, from, to);
        } catch (GeneralSecurityException e) {
            throw new BadTrustException(
                    place + "/publicKey: found something else; expected an Ed25519 public key (SPKI, base64)");
        }
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(last -> day.isAfter(last)).isEmpty();
    }

    boolean verifies(byte[] signed, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
