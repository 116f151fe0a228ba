package no.likevilkar.integration.log;

/**
 * A file of the log with hashes of one level or with leaves (c2sp.org/tlog-tiles).
 *
 * @param level of hashes; {@link #LEAVES} for a bundle of leaves
 * @param index in its level
 * @param width hashes or leaves in it; fewer than 256 in the last of a level only
 */
record Tile(int level, long index, int width) {

    static final int LEAVES = -1;
    static final int FULL = 256;

    /** Where it lies: the index in groups of three digits, all but the last behind an x. */
    String path() {
        return full() + (width == FULL ? "" : ".p/" + width);
    }

    /** Where it lies once it is full. */
    String full() {
        String digits = Long.toString(index);
        digits = "0".repeat((3 - digits.length() % 3) % 3) + digits;
        var path = new StringBuilder("tile/" + (level == LEAVES ? "entries" : level) + "/");
        for (int i = 0; i < digits.length(); i += 3) {
            boolean last = i + 3 == digits.length();
            path.append(last ? "" : "x").append(digits, i, i + 3).append(last ? "" : "/");
        }
        return path.toString();
    }

    /** The folder of its narrower versions. */
    String partials() {
        return full() + ".p";
    }
}
