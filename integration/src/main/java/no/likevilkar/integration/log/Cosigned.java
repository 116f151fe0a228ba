package no.likevilkar.integration.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.NoteKey;

/** The newest checkpoint that witnesses have signed, in a file of its own; also in the checkpoint, where it is of the same tree. */
final class Cosigned {

    private final LogFolder folder;
    private final NoteSigner key;
    private final long size;
    private final byte[] checkpoint;

    Cosigned(LogFolder folder, NoteSigner key, long size, byte[] checkpoint) {
        this.folder = folder;
        this.key = key;
        this.size = size;
        this.checkpoint = checkpoint;
    }

    /** The cosigned checkpoint, where it covers a leaf. */
    static Optional<byte[]> newest(LogFolder folder, long index) throws IOException {
        var note = folder.read(LogFolder.COSIGNED);
        try {
            return note.isPresent()
                            && Checkpoint.read(LogFolder.COSIGNED, note.get()).size() > index
                    ? note
                    : Optional.empty();
        } catch (BadLogException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Keeps what known witnesses have signed; the checkpoint with it, where it is that of the log. */
    Optional<byte[]> keep(byte[] cosigned, List<NoteKey> witnesses) throws IOException, BadLogException {
        var read = Checkpoint.read(LogFolder.COSIGNED, cosigned);
        byte[] root =
                read.size() > size || read.size() == 0 ? new byte[0] : new TileNodes(folder, size).root(0, read.size());
        if (!read.origin().equals(key.name()) || !Arrays.equals(root, read.root())) {
            throw new BadLogException(
                    LogFolder.COSIGNED, read.origin() + " " + read.head(), "a checkpoint that this log published");
        }
        var note = new StringBuilder(new String(key.checkpoint(read.size(), root), StandardCharsets.UTF_8));
        int before = note.length();
        for (NoteKey witness : witnesses) {
            if (read.note().signedBy(witness).orElse(false)) {
                read.note().signatures().stream()
                        .filter(line -> line.name().equals(witness.name()) && line.keyId() == witness.id())
                        .findFirst()
                        .ifPresent(line -> note.append(NoteSigner.line(line)));
            }
        }
        if (note.length() == before) {
            throw new BadLogException(
                    LogFolder.COSIGNED, "no signature of a known witness", "a signature of one that is known");
        }
        byte[] kept = note.toString().getBytes(StandardCharsets.UTF_8);
        folder.write(LogFolder.COSIGNED, kept);
        if (read.size() == size) {
            folder.write(LogFolder.CHECKPOINT, kept);
            return Optional.of(kept);
        }
        return Optional.empty();
    }
}
