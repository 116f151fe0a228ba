package no.likevilkar.integration.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.integration.log.LogMismatchException.Kind;

/**
 * The one that puts leaves in their order. A group goes like this: {@link #prepare} gives its rows; the caller inserts them in
 * the transaction of what they tell of, and commits; {@link #append} writes tiles and then the checkpoint, and only after that
 * anybody may be told. Whatever stops in between, {@link #open} or the next call goes on from the rows.
 *
 * <p>Only one sequencer may run on a log; every method waits for the others.
 */
public final class Sequencer {

    private final LeafRows rows;
    private final LogFolder folder;
    private final NoteSigner key;
    private final List<String> superseded = new ArrayList<>();
    private Grown grown;
    private byte[] checkpoint;

    private Sequencer(LeafRows rows, LogFolder folder, NoteSigner key) {
        this.rows = rows;
        this.folder = folder;
        this.key = key;
    }

    /**
     * Opens a log, or begins one: compares rows, tiles and checkpoint from the first leaf to the last, and publishes rows that
     * were committed and not yet published.
     *
     * @throws LogMismatchException when they contradict each other; the service then starts read-only
     */
    public static Sequencer open(LeafRows rows, Disk disk, NoteSigner key) throws IOException, LogMismatchException {
        var sequencer = new Sequencer(rows, new LogFolder(disk), key);
        sequencer.open();
        return sequencer;
    }

    private void open() throws IOException, LogMismatchException {
        requireOwnKey();
        var comparison = new Comparison(rows, folder);
        var published = folder.read(LogFolder.CHECKPOINT);
        comparison.requireRowsOfEveryFile();
        if (published.isPresent()) {
            grown = comparison.compare(own(published.get()));
            checkpoint = published.get();
            comparison.requireBeginnings(grown);
            superseded.addAll(comparison.superseded());
        } else {
            grown = Grown.empty();
        }
        advance();
        comparison.requireBeginnings(grown);
    }

    private void requireOwnKey() throws IOException, LogMismatchException {
        byte[] own = (key.text() + "\n").getBytes(StandardCharsets.UTF_8);
        var there = folder.read(LogFolder.KEY);
        if (there.isEmpty()) {
            folder.write(LogFolder.KEY, own);
        } else if (!Arrays.equals(there.get(), own)) {
            throw new LogMismatchException(
                    Kind.CHECKPOINT_UNREADABLE, LogFolder.KEY, "another key or another name", key.text());
        }
    }

    private Checkpoint own(byte[] note) throws LogMismatchException {
        try {
            var read = Checkpoint.read(LogFolder.CHECKPOINT, note);
            byte[] signed = key.checkpoint(read.size(), read.root());
            // Ed25519 signs the same text in one way only, so what this key signed can be made again
            if (new String(note, StandardCharsets.UTF_8).startsWith(new String(signed, StandardCharsets.UTF_8))) {
                return read;
            }
            throw new LogMismatchException(
                    Kind.CHECKPOINT_UNREADABLE,
                    LogFolder.CHECKPOINT,
                    "a checkpoint of \"" + read.origin() + "\" that the key of this log did not sign",
                    "one signed with " + key.text());
        } catch (BadLogException e) {
            throw new LogMismatchException(Kind.CHECKPOINT_UNREADABLE, e.place(), e.found(), e.expected());
        }
    }

    /** Leaves that are published. */
    public synchronized long size() {
        return grown.size();
    }

    /** The published checkpoint, a signed note; with cosignatures where witnesses have given them. */
    public synchronized byte[] checkpoint() {
        return checkpoint.clone();
    }

    /** The time for a leaf: now, or the time of the last leaf where the clock was set back. */
    public synchronized Instant timeOfLeaf(Instant now) {
        var milliseconds = now.truncatedTo(ChronoUnit.MILLIS);
        return milliseconds.isBefore(grown.last()) ? grown.last() : milliseconds;
    }

    /**
     * The next group, with the places its leaves get. Rows that were committed and not published are published first.
     *
     * @throws IllegalArgumentException when a time is before that of the leaf before it, or a verdict's rule set was not
     *     activated before; nothing has happened then
     */
    public synchronized LeafGroup prepare(List<LogLeaf> leaves) throws IOException, LogMismatchException {
        advance();
        var before = grown.last();
        var activated = new ArrayList<String>();
        for (LogLeaf leaf : leaves) {
            if (leaf.time().isBefore(before)) {
                throw new IllegalArgumentException("a leaf of " + leaf.time() + " after one of " + before);
            }
            before = leaf.time();
            if (leaf.type() == LeafType.RULESET_ACTIVATED) {
                activated.add(leaf.ruleSet().orElseThrow());
            } else if (leaf.type() == LeafType.VERDICT
                    && !activated.contains(leaf.ruleSet().orElseThrow())
                    && activationOf(leaf.ruleSet().orElseThrow()).isEmpty()) {
                throw new IllegalArgumentException("a verdict under the rule set "
                        + leaf.ruleSet().orElseThrow() + ", which no earlier leaf activates");
            }
        }
        return new LeafGroup(grown.size(), leaves);
    }

    /**
     * Publishes a group whose rows are committed.
     *
     * @return the checkpoint that covers it, on the disk
     * @throws IOException when the disk does not take it; the rows stay, and the next call publishes them
     * @throws LogMismatchException when the rows are not those of the group
     */
    public synchronized byte[] append(LeafGroup committed) throws IOException, LogMismatchException {
        var expected = committed.rows();
        var read = rows.read(committed.first(), committed.first() + expected.size());
        for (int i = 0; i < expected.size(); i++) {
            if (i >= read.size() || !Arrays.equals(read.get(i), expected.get(i).leaf())) {
                throw new LogMismatchException(
                        i >= read.size() ? Kind.ROWS_LOST : Kind.ROW_REWRITTEN,
                        "row " + expected.get(i).index(),
                        i >= read.size() ? "no row" : "another leaf",
                        "the leaf that was to be committed there");
            }
        }
        advance();
        return checkpoint();
    }

    /** Publishes every row that is committed. */
    public synchronized byte[] catchUp() throws IOException, LogMismatchException {
        advance();
        return checkpoint();
    }

    private void advance() throws IOException, LogMismatchException {
        long count = rows.count();
        if (count < grown.size()) {
            throw new LogMismatchException(
                    Kind.ROWS_LOST, "row " + count, count + " rows", grown.size() + " rows, as were published");
        }
        if (count == grown.size() && checkpoint != null) {
            return;
        }
        sweep();
        var next = grown.copy();
        var full = new ArrayList<String>();
        next.grow(rows, count, (tile, bytes) -> {
            folder.writeOnce(tile.path(), bytes);
            full.add(tile.partials());
        });
        next.edge().partials((tile, bytes) -> folder.writeOnce(tile.path(), bytes));
        byte[] signed = key.checkpoint(next.size(), next.edge().root());
        folder.write(LogFolder.CHECKPOINT, signed);
        grown = next;
        checkpoint = signed;
        superseded.addAll(full);
    }

    /** Deletes what full tiles have made superfluous, before anything new is written: no answer waits for it. */
    private void sweep() throws IOException {
        for (String partials : superseded) {
            folder.deletePartials(partials);
        }
        superseded.clear();
    }

    /** Where a rule set was activated first. */
    public synchronized Optional<Long> activationOf(String ruleSet) {
        return grown.activation(ruleSet);
    }

    /**
     * Takes a checkpoint of this log that witnesses have signed. Proofs of the leaves it covers are made with it from now on.
     *
     * @param cosigned a signed note
     * @param witnesses whose signatures are kept; those of others are left out
     * @throws BadLogException when it is not a checkpoint that this log published, or no such witness signed it
     */
    public synchronized void cosigned(byte[] cosigned, List<NoteKey> witnesses)
            throws IOException, LogMismatchException, BadLogException {
        var kept = new Cosigned(folder, key, grown.size(), checkpoint).keep(cosigned, witnesses);
        if (kept.isPresent()) {
            checkpoint = kept.get();
        }
    }

    /**
     * The file {@code proof.tlog-proof} of a verdict: that its leaf is in the log, and the leaf that activated its rule set
     * before it. Rests on the newest checkpoint that witnesses have signed, where it covers the leaf; else on the newest.
     *
     * @throws IllegalArgumentException when there is no published verdict at that place
     */
    public synchronized byte[] proof(long index) throws IOException, LogMismatchException {
        if (index < 0 || index >= grown.size()) {
            throw new IllegalArgumentException("leaf " + index + " of a log of " + grown.size());
        }
        byte[] note = Cosigned.newest(folder, index).orElse(checkpoint);
        return new ProofFile(rows, folder, own(note).size(), grown.size()).of(index, note, this::activationOf);
    }

    /**
     * Leaves, each with the proof that it stands in one tree. Rests on the newest checkpoint that witnesses have signed, where it covers
     * them all; else on the newest.
     *
     * @throws IllegalArgumentException when one is not published
     */
    public synchronized ProvenLeaves leaves(List<Long> indexes) throws IOException, LogMismatchException {
        long last = indexes.stream().max(Long::compare).orElse(-1L);
        if (last >= grown.size() || indexes.stream().anyMatch(index -> index < 0)) {
            throw new IllegalArgumentException("leaves " + indexes + " of a log of " + grown.size());
        }
        byte[] note = Cosigned.newest(folder, last).orElse(checkpoint);
        return new ProofFile(rows, folder, own(note).size(), grown.size()).of(indexes, note);
    }
}
