package no.likevilkar.check.log;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a tile (c2sp.org/tlog-tiles).
 *
 * @param level of a tile of hashes, {@link #ENTRIES} of a bundle of leaves
 * @param index in its level
 * @param width hashes or leaves in it, 1 to 256; fewer than 256 in the last of a level only
 */
record TilePath(int level, long index, int width) {

    static final int ENTRIES = -1;
    static final int FULL = 256;

    private static final Pattern PATH = Pattern.compile(
            "tile/(entries|0|[1-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Empty when no tile has such a name. */
    static Optional<TilePath> of(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
        long index = Long.parseLong(matcher.group(2).replaceAll("[x/]", ""));
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        var tile = new TilePath(level, index, width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** Where it lies in the folder of the log. */
    String path() {
        var path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + path + (width == FULL ? "" : ".p/" + width);
    }

    /** The same tile in another width. */
    TilePath ofWidth(int other) {
        return new TilePath(level, index, other);
    }

    /** The hash or leaf of the level that stands first in it. */
    long first() {
        return index * FULL;
    }

    /** One more than the hash or leaf of the level that stands last in it. */
    long end() {
        return first() + width;
    }
}
