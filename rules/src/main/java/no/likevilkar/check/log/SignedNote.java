package no.likevilkar.check.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A signed note (c2sp.org/signed-note): a text and the lines that sign it.
 *
 * @param text what is signed, its last line feed included: the very bytes
 * @param signatures in their order, of any keys
 */
public record SignedNote(byte[] text, List<Line> signatures) {

    /** Most bytes of a note. */
    public static final int MOST_BYTES = 1 << 16;

    private static final int MOST_SIGNATURES = 64;
    private static final String DASH = "\u2014 ";

    /**
     * One signature.
     *
     * @param name of the key
     * @param keyId four bytes, big-endian
     * @param signature what follows the key id
     */
    public record Line(String name, int keyId, byte[] signature) {}

    /**
     * Reads a note strictly.
     *
     * @param place what is read, for messages
     * @throws BadLogException when it is none
     */
    public static SignedNote read(String place, byte[] bytes) throws BadLogException {
        String note = text(place, bytes);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new BadLogException(
                    place, "no signature after an empty line", "a text, an empty line, and lines that sign it");
        }
        String[] lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new BadLogException(place, lines.length + " signatures", "at most " + MOST_SIGNATURES);
        }
        var signatures = new ArrayList<Line>();
        for (int i = 0; i < lines.length; i++) {
            signatures.add(line(place + " signature " + (i + 1), lines[i]));
        }
        return new SignedNote(note.substring(0, blank + 1).getBytes(StandardCharsets.UTF_8), List.copyOf(signatures));
    }

    private static String text(String place, byte[] bytes) throws BadLogException {
        if (bytes.length > MOST_BYTES) {
            throw new BadLogException(place, bytes.length + " bytes", "at most " + MOST_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
                throw new BadLogException(place, "a control character", "no control character but the line feed");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new BadLogException(place, "bytes that are not UTF-8", "a text in UTF-8");
        }
    }

    private static Line line(String place, String line) throws BadLogException {
        String[] words = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (words.length != 2 || !NoteKey.isName(words[0])) {
            throw new BadLogException(place, Shown.text(line), "an em dash, the name of a key, and base64");
        }
        byte[] bytes = Base64Text.read(place, words[1]);
        if (bytes.length < 5) {
            throw new BadLogException(place, bytes.length + " bytes", "four bytes of key id and a signature");
        }
        return new Line(words[0], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    /**
     * Whether a key signed the note: empty when it has no signature with the key's name and id, false when one of those does not
     * fit.
     */
    public Optional<Boolean> signedBy(NoteKey key) {
        return signatures.stream()
                .filter(line -> line.name().equals(key.name()) && line.keyId() == key.id())
                .map(line -> key.verifies(text, line.signature()))
                .reduce((one, other) -> one && other);
    }
}
