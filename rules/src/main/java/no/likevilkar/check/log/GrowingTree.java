package no.likevilkar.check.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A tree that leaves are added to one by one: its root at any moment, and the hashes of every level of tiles. Holds the roots of
 * its perfect subtrees, as the digits of a binary number, and the last tile of each level.
 */
final class GrowingTree {

    /** Takes a tile that is full. */
    interface FullTiles {
        void full(TilePath tile, byte[] bytes) throws IOException;
    }

    private final FullTiles tiles;
    private final Deque<Perfect> perfect = new ArrayDeque<>();
    private final List<ByteArrayOutputStream> open = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();
    private long size;

    private record Perfect(int height, byte[] root) {}

    GrowingTree(FullTiles tiles) {
        this.tiles = tiles;
    }

    long size() {
        return size;
    }

    void add(byte[] leafHash) throws IOException {
        size++;
        put(0, leafHash);
        var grown = new Perfect(0, leafHash);
        while (!perfect.isEmpty() && perfect.peek().height == grown.height) {
            grown = new Perfect(grown.height + 1, Merkle.node(perfect.pop().root, grown.root));
            if (grown.height % 8 == 0) {
                put(grown.height / 8, grown.root);
            }
        }
        perfect.push(grown);
    }

    private void put(int level, byte[] hash) throws IOException {
        if (level == open.size()) {
            open.add(new ByteArrayOutputStream());
            done.add(0L);
        }
        var tile = open.get(level);
        tile.writeBytes(hash);
        if (tile.size() == TilePath.FULL * Merkle.HASH) {
            tiles.full(new TilePath(level, done.get(level), TilePath.FULL), tile.toByteArray());
            tile.reset();
            done.set(level, done.get(level) + 1);
        }
    }

    byte[] root() {
        byte[] root = null;
        for (var each : perfect) {
            root = root == null ? each.root : Merkle.node(each.root, root);
        }
        return root == null ? Merkle.emptyRoot() : root;
    }

    /** Levels of tiles that have a hash. */
    int levels() {
        return open.size();
    }

    /** The last tile of a level, where it is not full; its width is 0 where it is. */
    TilePath last(int level) {
        return new TilePath(level, done.get(level), open.get(level).size() / Merkle.HASH);
    }

    /** The hashes of the last tile of a level. */
    byte[] lastBytes(int level) {
        return open.get(level).toByteArray();
    }
}
