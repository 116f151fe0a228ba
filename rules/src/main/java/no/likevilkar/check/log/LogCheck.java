package no.likevilkar.check.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.Failure;

/**
 * Checks a log whole, from its files alone: reads every leaf, makes every tile and the root again and compares them, holds the
 * checkpoint against its keys. No file is left unread, and one that belongs to no log is told.
 */
public final class LogCheck {

    /** The names of the files beside the tiles. */
    public static final String CHECKPOINT = "checkpoint";

    static final String COSIGNED = "cosigned";
    static final String KEY = "vkey";
    private static final String ASIDE = ".tmp";
    private static final int MOST_FAILURES = 1_000;

    private final LogFiles files;
    private final Optional<LogTrust> trust;
    private final SortedSet<Long> sizes = new TreeSet<>();
    private final List<Failure> failures = new ArrayList<>();
    private final SortedMap<LeafType, Long> leaves = new TreeMap<>();
    private final SortedMap<Long, byte[]> roots = new TreeMap<>();
    private SortedSet<String> paths = new TreeSet<>();
    private String lastTime = "";

    private LogCheck(LogFiles files, Optional<LogTrust> trust, List<Long> sizes) {
        this.files = files;
        this.trust = trust;
        this.sizes.addAll(sizes);
    }

    /**
     * Checks a log. One that is written to while it is checked, and does not seem whole, is checked once more.
     *
     * @param trust whose checkpoints count; empty when nobody said: then only the key that the log itself publishes is asked
     * @param sizes of earlier trees whose roots are wanted
     * @throws IOException when a file cannot be read
     */
    public static LogReport check(LogFiles files, Optional<LogTrust> trust, List<Long> sizes) throws IOException {
        var before = files.read(CHECKPOINT);
        var report = new LogCheck(files, trust, sizes).check();
        boolean written =
                !Arrays.equals(before.orElse(null), files.read(CHECKPOINT).orElse(null));
        return report.holds() || !written ? report : new LogCheck(files, trust, sizes).check();
    }

    private LogReport check() throws IOException {
        var checkpoint = checkpoint(CHECKPOINT);
        paths = files.paths();
        var key = key();
        var cosigned = paths.contains(COSIGNED) ? checkpoint(COSIGNED) : Optional.<Checkpoint>empty();
        checkpoint.ifPresent(found -> signed(CHECKPOINT, found, key));
        cosigned.ifPresent(found -> signed(COSIGNED, found, key));
        strangers();
        long beyond = 0;
        if (checkpoint.isPresent()) {
            cosigned.ifPresent(found -> sizes.add(found.size()));
            beyond = tree(checkpoint.get());
            cosigned.ifPresent(found -> earlier(found, checkpoint.get()));
        }
        return new LogReport(failures, checkpoint, cosigned, key, worth(checkpoint, cosigned), leaves, beyond, roots);
    }

    private Optional<LogTrust.Worth> worth(Optional<Checkpoint> checkpoint, Optional<Checkpoint> cosigned) {
        if (checkpoint.isEmpty() || trust.isEmpty()) {
            return Optional.empty();
        }
        var worth = trust.get().of(checkpoint.get());
        boolean seen = cosigned.filter(found -> trust.get().of(found) == LogTrust.Worth.TRUSTED)
                .isPresent();
        return Optional.of(worth == LogTrust.Worth.NO_WITNESS && seen ? LogTrust.Worth.WITNESSED_BEFORE : worth);
    }

    void fail(String code, String place, String found, String expected) {
        if (failures.size() < MOST_FAILURES) {
            failures.add(new Failure(code, place, found, expected));
        }
    }

    private void fail(String code, BadLogException e) {
        fail(code, e.place(), e.found(), e.expected());
    }

    private Optional<NoteKey> key() throws IOException {
        var bytes = files.read(KEY);
        if (bytes.isEmpty()) {
            fail("LOG-101", KEY, "no such file", "the public key of the log");
            return Optional.empty();
        }
        String text = new String(bytes.get(), StandardCharsets.UTF_8);
        try {
            if (!text.endsWith("\n")) {
                throw new BadLogException(KEY, "no line feed at the end", "one key and a line feed");
            }
            return Optional.of(NoteKey.read(KEY, text.substring(0, text.length() - 1)));
        } catch (BadLogException e) {
            fail("LOG-102", e);
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> checkpoint(String path) throws IOException {
        var bytes = files.read(path);
        if (bytes.isEmpty()) {
            fail("LOG-103", path, "no such file", "the checkpoint of a log");
            return Optional.empty();
        }
        try {
            return Optional.of(Checkpoint.read(path, bytes.get()));
        } catch (BadLogException e) {
            fail("LOG-104", e);
            return Optional.empty();
        }
    }

    private void signed(String path, Checkpoint checkpoint, Optional<NoteKey> key) {
        if (key.isPresent()) {
            if (!key.get().name().equals(checkpoint.origin())) {
                fail(
                        "LOG-105",
                        path,
                        "the origin " + Shown.text(checkpoint.origin()),
                        key.get().name());
            } else if (!checkpoint.note().signedBy(key.get()).orElse(false)) {
                fail(
                        "LOG-106",
                        path,
                        "no signature that fits",
                        "a signature of " + key.get().text());
            }
        }
        if (trust.isPresent() && trust.get().of(checkpoint) == LogTrust.Worth.BROKEN) {
            fail("LOG-107", path, "a signature that does not fit", "signatures of the keys that are named");
        }
    }

    /** What lies there and is no file of a log; what a stop left half written is none, and means nothing. */
    private void strangers() {
        for (String path : paths) {
            String whole = path.endsWith(ASIDE) ? path.substring(0, path.length() - ASIDE.length()) : path;
            boolean known = List.of(CHECKPOINT, COSIGNED, KEY).contains(whole)
                    || TilePath.of(whole).isPresent();
            if (!known) {
                fail("LOG-108", path, "this file", "none of this name in a log");
            }
        }
    }

    private long tree(Checkpoint checkpoint) throws IOException {
        var tree = new TileCheck(files, paths, this::fail).check(checkpoint.size(), this::leaf, sizes, roots);
        if (tree.isEmpty()) {
            return 0;
        }
        if (!Arrays.equals(tree.get().root(), checkpoint.root())) {
            fail(
                    "LOG-120",
                    CHECKPOINT,
                    checkpoint.head(),
                    Shown.head(checkpoint.size(), tree.get().root()) + ", as the leaves make");
        }
        return tree.get().beyond();
    }

    private void leaf(long index, String place, byte[] bytes) {
        try {
            var leaf = Leaf.read(place, bytes);
            if (leaf.time().compareTo(lastTime) < 0) {
                fail("LOG-113", place + "/time", leaf.time(), "a time not before " + lastTime);
            }
            lastTime = leaf.time();
            leaves.merge(leaf.type(), 1L, Long::sum);
        } catch (BadLogException e) {
            fail("LOG-112", e);
        }
    }

    private void earlier(Checkpoint cosigned, Checkpoint checkpoint) {
        if (cosigned.size() > checkpoint.size()) {
            fail("LOG-121", COSIGNED, cosigned.head(), "a tree of at most " + checkpoint.size() + " leaves");
        } else if (roots.containsKey(cosigned.size()) && !Arrays.equals(roots.get(cosigned.size()), cosigned.root())) {
            fail(
                    "LOG-122",
                    COSIGNED,
                    cosigned.head(),
                    Shown.head(cosigned.size(), roots.get(cosigned.size())) + ", as the leaves make");
        }
    }
}
