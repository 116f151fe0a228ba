package no.likevilkar.integration.log;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.log.LogMismatchException.Kind;

/** What is known of a log after a number of leaves: its edge, the time of the last, and where each rule set was activated. */
final class Grown {

    private final Edge edge;
    private final Map<String, Long> activations;
    private Instant last;

    private Grown(Edge edge, Map<String, Long> activations, Instant last) {
        this.edge = edge;
        this.activations = activations;
        this.last = last;
    }

    static Grown empty() {
        return new Grown(new Edge(), new HashMap<>(), Instant.EPOCH);
    }

    /** Another that grows apart from this one. */
    Grown copy() {
        return new Grown(edge.copy(), new HashMap<>(activations), last);
    }

    Edge edge() {
        return edge;
    }

    long size() {
        return edge.size();
    }

    /** The time of the last leaf. */
    Instant last() {
        return last;
    }

    /** Where a rule set was activated first. */
    Optional<Long> activation(String ruleSet) {
        return Optional.ofNullable(activations.get(ruleSet));
    }

    /** Adds rows up to a number of them; gives away every tile that they fill. */
    void grow(LeafRows rows, long to, Edge.Tiles tiles) throws IOException, LogMismatchException {
        while (size() < to) {
            long next = Math.min(to, size() + Tile.FULL);
            var read = rows.read(size(), next);
            if (read.size() != next - size()) {
                throw new LogMismatchException(
                        Kind.ROWS_LOST, "row " + (size() + read.size()), "no row", "the rows up to " + (to - 1));
            }
            for (byte[] row : read) {
                add(row, tiles);
            }
        }
    }

    private void add(byte[] row, Edge.Tiles tiles) throws IOException, LogMismatchException {
        String place = "row " + size();
        try {
            var leaf = LogLeaf.read(place, row);
            if (leaf.time().isBefore(last)) {
                throw new LogMismatchException(
                        Kind.ROW_UNREADABLE, place + "/time", leaf.time().toString(), "a time not before " + last);
            }
            if (leaf.type() == LeafType.RULESET_ACTIVATED) {
                activations.putIfAbsent(leaf.ruleSet().orElseThrow(), size());
            }
            last = leaf.time();
            edge.add(row, tiles);
        } catch (BadLogException e) {
            throw new LogMismatchException(Kind.ROW_UNREADABLE, e.place(), e.found(), e.expected());
        }
    }
}
