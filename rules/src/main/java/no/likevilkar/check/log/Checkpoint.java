package no.likevilkar.check.log;

import java.nio.charset.StandardCharsets;

/**
 * A checkpoint (c2sp.org/tlog-checkpoint): which log, how many leaves, which root, and who signed that.
 *
 * @param origin the name of the log
 * @param size its leaves
 * @param root of its tree, 32 bytes
 * @param note the note it stands in
 */
public record Checkpoint(String origin, long size, byte[] root, SignedNote note) {

    /**
     * Reads a checkpoint strictly: no extension lines, because no reader could audit them.
     *
     * @throws BadLogException when it is none
     */
    public static Checkpoint read(String place, byte[] bytes) throws BadLogException {
        var note = SignedNote.read(place, bytes);
        String[] lines = new String(note.text(), StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length != 4) {
            throw new BadLogException(place, (lines.length - 1) + " lines", "three lines: origin, size, root");
        }
        if (!NoteKey.isName(lines[0])) {
            throw new BadLogException(
                    place + " line 1", Shown.text(lines[0]), "an origin without spaces and plus signs");
        }
        long size = Numbers.read(place + " line 2", lines[1]);
        return new Checkpoint(lines[0], size, Base64Text.hash(place + " line 3", lines[2]), note);
    }

    /** As people pass it on: {@code size:root}. */
    public String head() {
        return Shown.head(size, root);
    }
}
