package no.likevilkar.server.documents;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois counter mode with 12 bytes of chance in front: what is sealed opens unaltered, under its key and its name, or not at all. */
final class Envelope {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom chance;

    Envelope(SecureRandom chance) {
        this.chance = chance;
    }

    /** A new key. */
    byte[] key() {
        var key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return key;
    }

    /** @param name what the bytes are; the same is needed to open them */
    byte[] seal(byte[] key, byte[] name, byte[] bytes) {
        var nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, name);
            var sealed = new byte[NONCE_BYTES + cipher.getOutputSize(bytes.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(bytes, 0, bytes.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES in Galois counter mode", e);
        }
    }

    /** @throws AlteredException when they are not what was sealed under this key and name */
    byte[] open(byte[] key, byte[] name, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, sealed, 0, name)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new AlteredException("bytes in the store that do not open under their key", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonceAt, int offset, byte[] name)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonceAt, offset, NONCE_BYTES));
        cipher.updateAAD(name);
        return cipher;
    }
}
