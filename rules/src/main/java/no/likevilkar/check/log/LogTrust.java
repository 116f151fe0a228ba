package no.likevilkar.check.log;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;

/**
 * Whose checkpoints and cosignatures count.
 *
 * @param demanded whether a verdict has to be in a log
 * @param logs keys of logs
 * @param witnesses keys of witnesses
 * @param quorum how many witnesses have to have signed a checkpoint
 */
public record LogTrust(boolean demanded, List<Believed> logs, List<Believed> witnesses, long quorum) {

    /** Nobody said whose. */
    public static final LogTrust NONE = new LogTrust(false, List.of(), List.of(), 0);

    /**
     * A key that somebody believes.
     *
     * @param valid whether it is believed on the day of checking
     */
    public record Believed(NoteKey key, boolean valid) {}

    /** What a checkpoint is worth. */
    public enum Worth {
        /** Signed by a log and by as many witnesses as are asked for. */
        TRUSTED,
        /** Signed by a log; as many witnesses as are asked for have signed an earlier one, and this one not yet. */
        WITNESSED_BEFORE,
        /** No key of a log under this origin signed it. */
        UNKNOWN_KEY,
        /** The key of the log is not valid on the day. */
        NOT_VALID,
        /** Signed by the log, and by fewer witnesses than are asked for. */
        NO_WITNESS,
        /** A signature with the name and id of a believed key does not fit. */
        BROKEN
    }

    public LogTrust {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /** What a checkpoint is worth to whoever believes these keys. */
    public Worth of(Checkpoint checkpoint) {
        var note = checkpoint.note();
        var ofOrigin = logs.stream()
                .filter(log -> log.key().name().equals(checkpoint.origin()))
                .toList();
        if (someBroken(note, ofOrigin) || someBroken(note, witnesses)) {
            return Worth.BROKEN;
        }
        var signers = ofOrigin.stream()
                .filter(log -> note.signedBy(log.key()).isPresent())
                .toList();
        if (signers.isEmpty()) {
            return Worth.UNKNOWN_KEY;
        }
        if (signers.stream().noneMatch(Believed::valid)) {
            return Worth.NOT_VALID;
        }
        return cosigners(note) >= quorum ? Worth.TRUSTED : Worth.NO_WITNESS;
    }

    private static boolean someBroken(SignedNote note, List<Believed> keys) {
        return keys.stream()
                .anyMatch(one -> note.signedBy(one.key()).filter(fits -> !fits).isPresent());
    }

    /** Witnesses are counted by their keys: one under two names is one; and the log is none of them. */
    private long cosigners(SignedNote note) {
        var keys = new HashSet<String>();
        witnesses.stream()
                .filter(Believed::valid)
                .filter(one -> note.signedBy(one.key()).orElse(false))
                .filter(one -> logs.stream()
                        .noneMatch(
                                log -> Arrays.equals(log.key().raw(), one.key().raw())))
                .forEach(one -> keys.add(HexFormat.of().formatHex(one.key().raw())));
        return keys.size();
    }
}
