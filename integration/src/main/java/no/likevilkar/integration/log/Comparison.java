package no.likevilkar.integration.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.integration.log.LogMismatchException.Kind;

/**
 * Holds rows, tiles and checkpoint of a log against each other: from the rows every tile is made again and compared, then the
 * root. Of what differs it is told which two agree.
 */
final class Comparison {

    private final LeafRows rows;
    private final LogFolder folder;
    private final List<String> superseded = new ArrayList<>();
    private Optional<LogMismatchException> first = Optional.empty();

    Comparison(LeafRows rows, LogFolder folder) {
        this.rows = rows;
        this.folder = folder;
    }

    /**
     * The log up to its checkpoint.
     *
     * @throws LogMismatchException when the three do not say the same
     */
    Grown compare(Checkpoint checkpoint) throws IOException, LogMismatchException {
        long count = rows.count();
        if (count < checkpoint.size()) {
            throw lost(count, LogFolder.CHECKPOINT, checkpoint.size());
        }
        var grown = Grown.empty();
        grown.grow(rows, checkpoint.size(), this::compare);
        grown.edge().partials(this::compare);
        boolean sameRoot = Arrays.equals(grown.edge().root(), checkpoint.root());
        if (first.isPresent()) {
            throw sameRoot ? first.get() : rewritten(first.get());
        }
        if (!sameRoot) {
            throw new LogMismatchException(
                    Kind.CHECKPOINT_DIFFERS,
                    LogFolder.CHECKPOINT,
                    checkpoint.head(),
                    checkpoint.size() + ":"
                            + Base64.getEncoder().encodeToString(grown.edge().root()) + ", as rows and tiles say");
        }
        return grown;
    }

    /** Folders of narrower versions of tiles that are full: what a stop left behind. */
    List<String> superseded() {
        return superseded;
    }

    private void compare(Tile tile, byte[] expected) throws IOException {
        if (tile.width() == Tile.FULL && folder.disk().isFolder(tile.partials())) {
            superseded.add(tile.partials());
        }
        if (first.isPresent()) {
            return;
        }
        var there = folder.read(tile.path());
        if (there.isEmpty() && tile.width() < Tile.FULL) {
            // a stop between a tile that became full and its checkpoint leaves both; only a full one makes it
            // superfluous
            there = folder.read(tile.full()).map(full -> Arrays.copyOf(full, Math.min(full.length, expected.length)));
        }
        if (there.isEmpty()) {
            first = Optional.of(
                    new LogMismatchException(Kind.TILE_MISSING, tile.path(), "no file", "the tile that the rows make"));
        } else if (!Arrays.equals(there.get(), expected)) {
            first = Optional.of(difference(tile, there.get(), expected));
        }
    }

    private static LogMismatchException difference(Tile tile, byte[] found, byte[] expected) {
        int at = Arrays.mismatch(found, expected);
        if (tile.level() == Tile.LEAVES) {
            int leaf = leafAt(expected, at);
            return new LogMismatchException(
                    Kind.TILE_DIFFERS,
                    tile.path() + " leaf " + (tile.index() * Tile.FULL + leaf),
                    "another leaf",
                    "the leaf that the row holds");
        }
        int slot = at / TreeHash.SIZE;
        return new LogMismatchException(
                Kind.TILE_DIFFERS, tile.path() + " hash " + slot, hash(found, slot), hash(expected, slot));
    }

    /** Which leaf of a bundle a byte belongs to. */
    private static int leafAt(byte[] bundle, int at) {
        int leaf = 0;
        int end = 0;
        while (end < bundle.length) {
            end += 2 + ((bundle[end] & 0xff) << 8 | bundle[end + 1] & 0xff);
            if (at < end) {
                return leaf;
            }
            leaf++;
        }
        return leaf;
    }

    private static String hash(byte[] tile, int slot) {
        int from = slot * TreeHash.SIZE;
        int to = Math.min(tile.length, from + TreeHash.SIZE);
        return from >= to ? "nothing" : HexFormat.of().formatHex(tile, from, to);
    }

    /** The rows do not make the published root, so it is they that are not what was published. */
    private static LogMismatchException rewritten(LogMismatchException difference) {
        return new LogMismatchException(
                Kind.ROW_REWRITTEN,
                difference.place().replaceFirst(".* leaf ", "row "),
                "a row that is not what was published there",
                "what the tile and the checkpoint say");
    }

    private static LogMismatchException lost(long count, String place, long size) {
        return new LogMismatchException(
                Kind.ROWS_LOST, place, count + " rows", "at least " + size + " rows, as it says");
    }

    /** Whether files tell of more leaves than there are rows, beyond the checkpoint too. */
    void requireRowsOfEveryFile() throws IOException, LogMismatchException {
        long count = rows.count();
        var last = new Tile(Tile.LEAVES, count / Tile.FULL, Tile.FULL);
        if (folder.read(last.path()).isPresent()) {
            throw lost(count, last.path(), (last.index() + 1) * Tile.FULL);
        }
        for (String name : folder.disk().names(last.partials())) {
            if (name.matches("[0-9]{1,3}") && Integer.parseInt(name) > count % Tile.FULL) {
                throw lost(count, last.partials() + "/" + name, last.index() * Tile.FULL + Integer.parseInt(name));
            }
        }
    }

    /** Whether the narrower versions of the last tiles are beginnings of what they are now. */
    void requireBeginnings(Grown grown) throws IOException, LogMismatchException {
        grown.copy().edge().partials((tile, bytes) -> {
            for (String name : folder.disk().names(tile.partials())) {
                if (name.matches("[0-9]{1,3}") && Integer.parseInt(name) <= tile.width()) {
                    String path = tile.partials() + "/" + name;
                    byte[] there = folder.read(path).orElse(new byte[0]);
                    boolean whole =
                            tile.level() == Tile.LEAVES || there.length == Integer.parseInt(name) * TreeHash.SIZE;
                    int at = Arrays.mismatch(there, bytes);
                    if (!whole || at >= 0 && at < there.length) {
                        throw new LogMismatchException(
                                Kind.TILE_DIFFERS, path, "something else", "the beginning of what the rows make");
                    }
                }
            }
        });
    }
}
