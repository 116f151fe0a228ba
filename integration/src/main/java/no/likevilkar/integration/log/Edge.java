package no.likevilkar.integration.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The right edge of the tree: what stands in the last, unfinished tile of each level. All that is needed to grow it. */
final class Edge {

    /** Takes tiles, first the leaves, then their hashes, then those above. */
    interface Tiles {
        void take(Tile tile, byte[] bytes) throws IOException, LogMismatchException;
    }

    private final List<List<byte[]>> levels = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private long size;

    /** The edge of the tree without leaves. */
    Edge() {}

    /** Another that grows apart from this one. */
    Edge copy() {
        var copy = new Edge();
        levels.forEach(level -> copy.levels.add(new ArrayList<>(level)));
        copy.leaves.addAll(leaves);
        copy.size = size;
        return copy;
    }

    long size() {
        return size;
    }

    /** Adds a leaf; gives away every tile that it fills. */
    void add(byte[] leaf, Tiles tiles) throws IOException, LogMismatchException {
        leaves.add(leaf);
        size++;
        if (leaves.size() == Tile.FULL) {
            tiles.take(new Tile(Tile.LEAVES, (size - 1) / Tile.FULL, Tile.FULL), bundle());
            leaves.clear();
        }
        add(0, TreeHash.leaf(leaf), tiles);
    }

    private void add(int level, byte[] hash, Tiles tiles) throws IOException, LogMismatchException {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        var hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() == Tile.FULL) {
            byte[] root = TreeHash.root(hashes);
            tiles.take(new Tile(level, index(level) - 1, Tile.FULL), joined(hashes));
            hashes.clear();
            add(level + 1, root, tiles);
        }
    }

    /** Full tiles of a level. */
    private long index(int level) {
        return size >> 8 * (level + 1);
    }

    /** Gives away the tiles that are not full. */
    void partials(Tiles tiles) throws IOException, LogMismatchException {
        if (!leaves.isEmpty()) {
            tiles.take(new Tile(Tile.LEAVES, size / Tile.FULL, leaves.size()), bundle());
        }
        for (int level = 0; level < levels.size(); level++) {
            var hashes = levels.get(level);
            if (!hashes.isEmpty()) {
                tiles.take(new Tile(level, index(level), hashes.size()), joined(hashes));
            }
        }
    }

    byte[] root() {
        byte[] below = null;
        for (var level : levels) {
            var hashes = new ArrayList<>(level);
            if (below != null) {
                hashes.add(below);
            }
            below = hashes.isEmpty() ? null : TreeHash.root(hashes);
        }
        return below == null ? TreeHash.root(List.of()) : below;
    }

    private byte[] bundle() {
        var bundle = new ByteArrayOutputStream();
        leaves.forEach(leaf -> {
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        });
        return bundle.toByteArray();
    }

    private static byte[] joined(List<byte[]> hashes) {
        var joined = new ByteArrayOutputStream();
        hashes.forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
