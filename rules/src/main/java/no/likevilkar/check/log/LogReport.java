package no.likevilkar.check.log;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Failure;

/**
 * What a check of a log came to.
 *
 * @param failures what does not hold, with its place
 * @param checkpoint empty when there was none that could be read
 * @param cosigned the newest checkpoint that witnesses have signed, where there is one
 * @param ownKey the key that the log publishes for itself, where it does
 * @param worth of the checkpoint; empty when nobody said whom to believe
 * @param leaves how many of each type
 * @param beyond leaves written after the checkpoint and not published yet: what a stop leaves behind
 * @param roots of the trees that were asked for, by size, as far as the log has so many leaves
 */
public record LogReport(
        List<Failure> failures,
        Optional<Checkpoint> checkpoint,
        Optional<Checkpoint> cosigned,
        Optional<NoteKey> ownKey,
        Optional<LogTrust.Worth> worth,
        SortedMap<LeafType, Long> leaves,
        long beyond,
        SortedMap<Long, byte[]> roots) {

    public LogReport {
        failures = List.copyOf(failures);
        leaves = new TreeMap<>(leaves);
        roots = new TreeMap<>(roots);
    }

    /** Whether everything holds. */
    public boolean holds() {
        return failures.isEmpty();
    }
}
