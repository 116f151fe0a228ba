package no.likevilkar.check.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A bundle of leaves (c2sp.org/tlog-tiles): each after its length in two bytes, big-endian. */
final class Entries {

    private Entries() {}

    /**
     * The leaves in it.
     *
     * @throws BadLogException when they are not exactly so many
     */
    static List<byte[]> read(String place, byte[] bundle, int width) throws BadLogException {
        var leaves = new ArrayList<byte[]>();
        int at = 0;
        while (at < bundle.length) {
            int length = at + 2 > bundle.length ? -1 : (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            if (length < 0 || at + 2 + length > bundle.length) {
                throw new BadLogException(place + " byte " + at, "an end of the file", "a whole leaf");
            }
            leaves.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
            at += 2 + length;
        }
        if (leaves.size() != width) {
            throw new BadLogException(place, leaves.size() + " leaves", width + " leaves");
        }
        return leaves;
    }
}
