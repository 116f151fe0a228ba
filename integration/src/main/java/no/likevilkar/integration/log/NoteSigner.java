package no.likevilkar.integration.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.check.log.SignedNote;
import no.likevilkar.integration.key.SigningKey;

/** Signs checkpoints: as the log (c2sp.org/signed-note), or as a witness (c2sp.org/tlog-cosignature, cosignature/v1). */
public final class NoteSigner {

    private static final byte LOG = 1;
    private static final byte WITNESS = 4;

    private final String name;
    private final SigningKey key;
    private final byte kind;

    private NoteSigner(String name, SigningKey key, byte kind) {
        if (!NoteKey.isName(name)) {
            throw new IllegalArgumentException(
                    "the name \"" + name + "\"; expected one of 1 to 200 characters without spaces and plus signs");
        }
        this.name = name;
        this.key = key;
        this.kind = kind;
    }

    /**
     * The key of a log.
     *
     * @param origin the name of the log, by habit an address without its scheme
     * @throws IllegalArgumentException for a name with a space or a plus sign
     */
    public static NoteSigner ofLog(String origin, SigningKey key) {
        return new NoteSigner(origin, key, LOG);
    }

    /** The key of a witness; it signs nothing but cosignatures. */
    public static NoteSigner ofWitness(String name, SigningKey key) {
        return new NoteSigner(name, key, WITNESS);
    }

    /** Of a log: its origin. */
    public String name() {
        return name;
    }

    /** SHA-256 of the public key (SPKI), lower-case hex: what a trust file knows it by. */
    public String id() {
        return key.id();
    }

    /** The public key as SPKI in base64: what a trust file holds. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.publicKey().getEncoded());
    }

    /** The key as logs publish it ("vkey"). */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(noteId()) + "+"
                + Base64.getEncoder().encodeToString(kindAndKey());
    }

    /** The checkpoint of a tree, signed by the log. */
    byte[] checkpoint(long size, byte[] root) {
        String text = name + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        return (text + "\n" + line(signature)).getBytes(StandardCharsets.UTF_8);
    }

    /** The line with which a witness signs the text of a checkpoint. */
    String cosign(byte[] text, long seconds) {
        byte[] header = ("cosignature/v1\ntime " + seconds + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(joined(header, text));
        return line(joined(ByteBuffer.allocate(Long.BYTES).putLong(seconds).array(), signature));
    }

    private String line(byte[] signature) {
        return line(name, noteId(), signature);
    }

    /** A signature as it stands in a note. */
    static String line(SignedNote.Line line) {
        return line(
                line.name(),
                ByteBuffer.allocate(Integer.BYTES).putInt(line.keyId()).array(),
                line.signature());
    }

    private static String line(String name, byte[] id, byte[] signature) {
        return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(joined(id, signature)) + "\n";
    }

    private byte[] noteId() {
        try {
            byte[] named = joined((name + "\n").getBytes(StandardCharsets.UTF_8), kindAndKey());
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(named), 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private byte[] kindAndKey() {
        byte[] spki = key.publicKey().getEncoded();
        return joined(new byte[] {kind}, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
