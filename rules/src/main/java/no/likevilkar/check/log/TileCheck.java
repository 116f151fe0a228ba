package no.likevilkar.check.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Makes every tile of a tree again from the leaves, and holds every tile that lies there against it, the narrower ones too. */
final class TileCheck {

    /** Takes what does not hold. */
    interface Failures {
        void fail(String code, String place, String found, String expected);
    }

    /** Takes the leaves in their order. */
    interface Leaves {
        void leaf(long index, String place, byte[] bytes);
    }

    /**
     * What came out.
     *
     * @param root as the leaves make it
     * @param beyond leaves that lie there after the last of the tree
     */
    record Made(byte[] root, long beyond) {}

    private final LogFiles files;
    private final SortedSet<String> paths;
    private final Failures failures;

    TileCheck(LogFiles files, SortedSet<String> paths, Failures failures) {
        this.files = files;
        this.paths = paths;
        this.failures = failures;
    }

    /**
     * Checks the tiles of a tree.
     *
     * @param sizes of earlier trees, whose roots go into {@code roots}
     * @return empty when leaves are missing
     */
    Optional<Made> check(long size, Leaves leaves, SortedSet<Long> sizes, SortedMap<Long, byte[]> roots)
            throws IOException {
        var tree = new GrowingTree(this::compare);
        while (tree.size() < size) {
            var tile = new TilePath(
                    TilePath.ENTRIES, tree.size() / TilePath.FULL, (int) Math.min(TilePath.FULL, size - tree.size()));
            var bundle = entries(tile);
            if (bundle.isEmpty()) {
                return Optional.empty();
            }
            for (byte[] leaf : bundle.get()) {
                leaves.leaf(tree.size(), tile.path() + " leaf " + tree.size(), leaf);
                tree.add(Merkle.leaf(leaf));
                if (sizes.contains(tree.size())) {
                    roots.put(tree.size(), tree.root());
                }
            }
        }
        for (int level = 0; level < tree.levels(); level++) {
            if (tree.last(level).width() > 0) {
                compare(tree.last(level), tree.lastBytes(level));
            }
        }
        narrower();
        long beyond = beyond(tree);
        tooMany(tree.size() + beyond);
        return Optional.of(new Made(tree.root(), beyond));
    }

    /** The leaves of a bundle, from it or from a wider one. */
    private Optional<List<byte[]>> entries(TilePath tile) throws IOException {
        try {
            for (TilePath there : List.of(tile, tile.ofWidth(TilePath.FULL))) {
                var bytes = files.read(there.path());
                if (bytes.isPresent()) {
                    return Optional.of(Entries.read(there.path(), bytes.get(), there.width())
                            .subList(0, tile.width()));
                }
            }
            failures.fail("LOG-110", tile.path(), "no such file", tile.width() + " leaves");
        } catch (BadLogException e) {
            failures.fail("LOG-111", e.place(), e.found(), e.expected());
        }
        return Optional.empty();
    }

    private void compare(TilePath tile, byte[] made) throws IOException {
        for (TilePath there : List.of(tile, tile.ofWidth(TilePath.FULL))) {
            var bytes = files.read(there.path());
            if (bytes.isPresent()) {
                compare(there, bytes.get(), made);
                return;
            }
        }
        failures.fail("LOG-114", tile.path(), "no such file", "the tile that the leaves make");
    }

    private void compare(TilePath there, byte[] bytes, byte[] made) {
        if (bytes.length != there.width() * Merkle.HASH) {
            failures.fail("LOG-115", there.path(), bytes.length + " bytes", there.width() * Merkle.HASH + " bytes");
            return;
        }
        int at = Arrays.mismatch(bytes, made);
        if (at >= 0 && at < made.length) {
            int slot = at / Merkle.HASH;
            failures.fail(
                    "LOG-116",
                    there.path() + " hash " + slot,
                    hash(bytes, slot),
                    hash(made, slot) + ", as the leaves make");
        }
    }

    private static String hash(byte[] tile, int slot) {
        return Shown.hash(Arrays.copyOfRange(tile, slot * Merkle.HASH, (slot + 1) * Merkle.HASH));
    }

    /** Of every tile the narrower versions are beginnings of the widest. */
    private void narrower() throws IOException {
        for (String path : paths) {
            var tile = TilePath.of(path);
            if (tile.isPresent() && tile.get().width() < TilePath.FULL) {
                var widest = widest(tile.get());
                if (widest.width() > tile.get().width()) {
                    beginning(tile.get(), widest);
                }
            }
        }
    }

    private TilePath widest(TilePath tile) {
        for (int width = TilePath.FULL; width > tile.width(); width--) {
            if (paths.contains(tile.ofWidth(width).path())) {
                return tile.ofWidth(width);
            }
        }
        return tile;
    }

    private void beginning(TilePath tile, TilePath widest) throws IOException {
        var there = files.read(tile.path());
        if (there.isEmpty()) {
            return; // the log is written to at this moment, and a wider one has taken its place
        }
        byte[] bytes = there.get();
        byte[] whole = files.read(widest.path()).orElse(new byte[0]);
        int at = Arrays.mismatch(bytes, whole);
        if (at >= 0 && at < bytes.length) {
            failures.fail(
                    "LOG-117",
                    tile.path() + " byte " + at,
                    "something else than in " + widest.path(),
                    "the beginning of that file");
        } else if (tile.level() != TilePath.ENTRIES && bytes.length != tile.width() * Merkle.HASH) {
            failures.fail("LOG-115", tile.path(), bytes.length + " bytes", tile.width() * Merkle.HASH + " bytes");
        } else if (tile.level() == TilePath.ENTRIES) {
            count(tile, bytes);
        }
    }

    private void count(TilePath tile, byte[] bytes) {
        try {
            Entries.read(tile.path(), bytes, tile.width());
        } catch (BadLogException e) {
            failures.fail("LOG-111", e.place(), e.found(), e.expected());
        }
    }

    /**
     * Goes on with the leaves after the last of the tree, as far as their hashes lie there too: they belong to a checkpoint that
     * was not written, and have to fit their hashes all the same. How many there are.
     */
    private long beyond(GrowingTree tree) throws IOException {
        long end = tree.size();
        for (String path : paths) {
            var tile = TilePath.of(path);
            if (tile.isPresent()
                    && tile.get().level() == TilePath.ENTRIES
                    && tile.get().end() > end) {
                end = Math.max(end, fits(tile.get()));
            }
        }
        return end - tree.size();
    }

    /** Hashes of more leaves than lie there. */
    private void tooMany(long leaves) {
        for (String path : paths) {
            var tile = TilePath.of(path);
            if (tile.isPresent() && tile.get().level() != TilePath.ENTRIES) {
                int height = 8 * tile.get().level();
                if (height >= Long.SIZE || tile.get().end() > leaves >> height) {
                    failures.fail("LOG-119", path, "hashes of more leaves", "hashes of at most " + leaves + " leaves");
                }
            }
        }
    }

    private long fits(TilePath entries) throws IOException {
        var hashes = files.read(new TilePath(0, entries.index(), entries.width()).path());
        try {
            var leaves = Entries.read(entries.path(), files.read(entries.path()).orElse(new byte[0]), entries.width());
            for (int i = 0; hashes.isPresent() && i < leaves.size(); i++) {
                byte[] hash = Merkle.leaf(leaves.get(i));
                int from = i * Merkle.HASH;
                if (!Arrays.equals(hash, Arrays.copyOfRange(hashes.get(), from, from + Merkle.HASH))) {
                    failures.fail(
                            "LOG-118",
                            entries.path() + " leaf " + (entries.first() + i),
                            "a leaf beyond the checkpoint that does not fit its hash",
                            "one with the hash in tile/0");
                }
            }
        } catch (BadLogException e) {
            failures.fail("LOG-111", e.place(), e.found(), e.expected());
        }
        return entries.end();
    }
}
