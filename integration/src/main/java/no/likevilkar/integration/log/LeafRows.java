package no.likevilkar.integration.log;

import java.io.IOException;
import java.util.List;

/**
 * The leaves as the database committed them, in their order and without a gap: {@code log_leaf(idx, leaf_hash, leaf)}. The log
 * only reads them; rows are inserted in the transaction of what they tell of.
 */
public interface LeafRows {

    /** How many are committed. */
    long count() throws IOException;

    /** The bytes of the leaves from an index up to, and without, another. */
    List<byte[]> read(long from, long to) throws IOException;
}
