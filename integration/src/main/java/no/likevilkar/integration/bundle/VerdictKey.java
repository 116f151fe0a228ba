package no.likevilkar.integration.bundle;

import no.likevilkar.integration.key.BadKeyException;
import no.likevilkar.integration.key.SigningKey;

/** An Ed25519 key that signs verdicts. */
public final class VerdictKey {

    private final SigningKey key;

    private VerdictKey(SigningKey key) {
        this.key = key;
    }

    /**
     * A key as {@code openssl genpkey -algorithm ed25519} writes it: PKCS#8 in PEM, not encrypted.
     *
     * @throws BadKeyException when it is anything else
     */
    public static VerdictKey read(byte[] pem) throws BadKeyException {
        return new VerdictKey(SigningKey.read(pem));
    }

    /** This key, to sign verdicts with. */
    public static VerdictKey of(SigningKey key) {
        return new VerdictKey(key);
    }

    /** SHA-256 of the public key (SPKI), lower-case hex: what a trust file knows it by. */
    public String id() {
        return key.id();
    }

    byte[] sign(byte[] message) {
        return key.sign(message);
    }
}
