package no.likevilkar.check.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A key that signs notes: an Ed25519 public key under a name, for one way of signing.
 *
 * @param name without spaces and plus signs; of a log, its origin
 * @param kind how it signs
 * @param key Ed25519
 */
public record NoteKey(String name, Kind kind, PublicKey key) {

    /** How a key signs, with the byte that stands for it in key ids. */
    public enum Kind {
        /** The text of the note (c2sp.org/signed-note). */
        LOG(1),
        /** A time and the text of the note (c2sp.org/tlog-cosignature, cosignature/v1). */
        WITNESS(4);

        private final byte number;

        Kind(int number) {
            this.number = (byte) number;
        }
    }

    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int SIGNATURE = 64;
    private static final int LONGEST_NAME = 200;

    /** Whether a text may be the name of a key. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT);
    }

    /**
     * Reads a key as logs publish it ("vkey"): name, plus, id in hex, plus, base64 of kind and public key.
     *
     * @throws BadLogException when it is none, or of another kind than these
     */
    public static NoteKey read(String place, String text) throws BadLogException {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            throw new BadLogException(place, Shown.text(text), "<name>+<key id>+<public key>");
        }
        byte[] bytes = Base64Text.read(place, parts[2]);
        for (Kind kind : Kind.values()) {
            if (bytes.length == 1 + Merkle.HASH && bytes[0] == kind.number) {
                var key = new NoteKey(parts[0], kind, publicKey(place, Arrays.copyOfRange(bytes, 1, bytes.length)));
                if (key.text().equals(text)) {
                    return key;
                }
                throw new BadLogException(place, "the key id " + Shown.text(parts[1]), key.idText());
            }
        }
        throw new BadLogException(place, Shown.text(parts[2]), "an Ed25519 public key");
    }

    private static PublicKey publicKey(String place, byte[] raw) throws BadLogException {
        try {
            byte[] spki = Arrays.copyOf(SPKI, SPKI.length + raw.length);
            System.arraycopy(raw, 0, spki, SPKI.length, raw.length);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
        } catch (GeneralSecurityException e) {
            throw new BadLogException(place, "bytes that are no key", "an Ed25519 public key");
        }
    }

    /** The 32 bytes of the key (RFC 8032). */
    public byte[] raw() {
        byte[] spki = key.getEncoded();
        return Arrays.copyOfRange(spki, spki.length - Merkle.HASH, spki.length);
    }

    /** The first four bytes of SHA-256 over name, line feed, kind and public key. */
    public int id() {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Merkle.sha256(named, new byte[] {kind.number}, raw()))
                .getInt();
    }

    private String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    /** As logs publish it. */
    public String text() {
        byte[] bytes = new byte[1 + Merkle.HASH];
        bytes[0] = kind.number;
        System.arraycopy(raw(), 0, bytes, 1, Merkle.HASH);
        return name + "+" + idText() + "+" + Base64Text.of(bytes);
    }

    /** Whether a signature of this key's kind is over that text. */
    boolean verifies(byte[] text, byte[] signature) {
        if (kind == Kind.LOG) {
            return signature.length == SIGNATURE && verifiesBytes(text, signature);
        }
        if (signature.length != 8 + SIGNATURE || ByteBuffer.wrap(signature).getLong() < 0) {
            return false;
        }
        return verifiesBytes(
                cosigned(ByteBuffer.wrap(signature).getLong(), text),
                Arrays.copyOfRange(signature, 8, signature.length));
    }

    /** What a witness signs: a header, the time in seconds since 1970, the text. */
    private static byte[] cosigned(long seconds, byte[] text) {
        byte[] header = ("cosignature/v1\ntime " + seconds + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(header, header.length + text.length);
        System.arraycopy(text, 0, all, header.length, text.length);
        return all;
    }

    private boolean verifiesBytes(byte[] signed, byte[] signature) {
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
