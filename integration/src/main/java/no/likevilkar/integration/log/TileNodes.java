package no.likevilkar.integration.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hashes of a published tree, read from its tiles, and the proofs of RFC 6962, sections 2.1.1 and 2.1.2, made of them. */
final class TileNodes {

    private static final int TILE_HEIGHT = 8;

    private final LogFolder folder;
    private final long published;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** @param published leaves of the log, which tell how wide its last tiles are */
    TileNodes(LogFolder folder, long published) {
        this.folder = folder;
        this.published = published;
    }

    /** The root of the leaves from one up to, and without, another; the two as RFC 6962 divides trees. */
    byte[] root(long from, long to) throws IOException {
        long size = to - from;
        if (size < 1 || to > published) {
            throw new IllegalArgumentException("leaves " + from + " to " + to + " of " + published);
        }
        if (Long.bitCount(size) == 1 && from % size == 0) {
            return perfect(Long.numberOfTrailingZeros(size), from / size);
        }
        long middle = from + TreeHash.half(size);
        return TreeHash.node(root(from, middle), root(middle, to));
    }

    private byte[] perfect(int height, long index) throws IOException {
        if (height % TILE_HEIGHT != 0) {
            return TreeHash.node(perfect(height - 1, 2 * index), perfect(height - 1, 2 * index + 1));
        }
        int level = height / TILE_HEIGHT;
        long inLevel = published >> height;
        long number = index / Tile.FULL;
        int width = (int) Math.min(Tile.FULL, inLevel - number * Tile.FULL);
        byte[] bytes = bytes(new Tile(level, number, width));
        int from = (int) (index % Tile.FULL) * TreeHash.SIZE;
        return Arrays.copyOfRange(bytes, from, from + TreeHash.SIZE);
    }

    private byte[] bytes(Tile tile) throws IOException {
        if (!read.containsKey(tile)) {
            var bytes = folder.read(tile.path());
            if (bytes.isEmpty() || bytes.get().length != tile.width() * TreeHash.SIZE) {
                throw new IOException(tile.path() + ": found no such tile of " + tile.width() + " hashes");
            }
            read.put(tile, bytes.get());
        }
        return read.get(tile);
    }

    /** PATH(index, D[size]): from the leaf's sibling up. */
    List<byte[]> inclusion(long index, long size) throws IOException {
        var proof = new ArrayList<byte[]>();
        inclusion(index, 0, size, proof);
        return proof;
    }

    private void inclusion(long index, long from, long to, List<byte[]> proof) throws IOException {
        if (to - from == 1) {
            return;
        }
        long middle = from + TreeHash.half(to - from);
        if (index < middle) {
            inclusion(index, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            inclusion(index, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    /** PROOF(size1, D[size2]). */
    List<byte[]> consistency(long size1, long size2) throws IOException {
        var proof = new ArrayList<byte[]>();
        if (size1 < size2) {
            consistency(size1, 0, size2, true, proof);
        }
        return proof;
    }

    private void consistency(long size1, long from, long to, boolean known, List<byte[]> proof) throws IOException {
        if (size1 == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + TreeHash.half(to - from);
        if (size1 <= middle) {
            consistency(size1, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            consistency(size1, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }
}
