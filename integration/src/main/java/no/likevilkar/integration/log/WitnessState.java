package no.likevilkar.integration.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/**
 * What a witness remembers of a log: its key as it was first seen, and the last checkpoint that was found to be consistent, with the
 * signature of the log, so that a fork can be shown to anybody.
 *
 * @param key of the log
 * @param checkpoint the last one seen
 */
record WitnessState(NoteKey key, Checkpoint checkpoint) {

    private static final String SCHEMA = "likevilkar-witness/1";

    /**
     * What the witness remembers; empty when it has seen nothing yet.
     *
     * @throws BadLogException when the file is no memory of a witness
     */
    static Optional<WitnessState> read(Path file) throws IOException, BadLogException {
        try {
            var tree = StrictJson.object("state", Files.readAllBytes(file));
            if (!tree.keySet().equals(Set.of("schema", "key", "checkpoint"))
                    || !SCHEMA.equals(tree.get("schema"))
                    || !(tree.get("key") instanceof String key)
                    || !(tree.get("checkpoint") instanceof String note)) {
                throw new BadLogException("state", "something else", "a file that \"log witness\" wrote");
            }
            var read = new WitnessState(
                    NoteKey.read("state/key", key),
                    Checkpoint.read("state/checkpoint", note.getBytes(StandardCharsets.UTF_8)));
            if (!read.checkpoint.note().signedBy(read.key).orElse(false)) {
                throw new BadLogException("state/checkpoint", "no signature that fits", "one of " + key);
            }
            return Optional.of(read);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (BadJsonException e) {
            throw new BadLogException("state", e.getMessage(), "a file that \"log witness\" wrote");
        }
    }

    /** Writes it, whole or not at all, and waits until it is on the disk. */
    void write(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        new LogFolder(new FolderDisk(whole.getParent()))
                .write(
                        whole.getFileName().toString(),
                        Canonical.bytes(Tree.of(
                                "schema", SCHEMA, "key", key.text(), "checkpoint", Witness.note(checkpoint, key))));
    }
}
