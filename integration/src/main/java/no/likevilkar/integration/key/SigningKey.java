package no.likevilkar.integration.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import no.likevilkar.ruleset.Digests;

/** An Ed25519 key that signs, whatever it signs. */
public final class SigningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * A key as {@code openssl genpkey -algorithm ed25519} writes it: PKCS#8 in PEM, not encrypted.
     *
     * @throws BadKeyException when it is anything else
     */
    public static SigningKey read(byte[] pem) throws BadKeyException {
        String text = new String(pem, StandardCharsets.US_ASCII).strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw new BadKeyException(
                    "found no \"" + BEGIN + "\"; expected an Ed25519 private key as PKCS#8 in PEM, not encrypted");
        }
        try {
            byte[] pkcs8 = Base64.getMimeDecoder().decode(text.substring(BEGIN.length(), text.length() - END.length()));
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return new SigningKey(key, publicKeyOf((EdECPrivateKey) key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BadKeyException(
                    "found a key of another kind; expected Ed25519: openssl genpkey -algorithm ed25519");
        }
    }

    /** SHA-256 of the public key (SPKI), lower-case hex: what a trust file knows it by. */
    public String id() {
        return Digests.sha256(publicKey.getEncoded());
    }

    /** The public key. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The signature (RFC 8032), 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 15 signs with Ed25519", e);
        }
    }

    /** The JDK derives a public key only when it makes a pair, from 32 bytes of chance: here those of the private key. */
    private static PublicKey publicKeyOf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("a key without its bytes"));
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return generator.generateKeyPair().getPublic();
    }

    /** Gives the bytes it was made with instead of chance. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
