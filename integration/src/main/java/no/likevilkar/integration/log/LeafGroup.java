package no.likevilkar.integration.log;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves that are committed together.
 *
 * @param first index of the first
 * @param leaves in their order
 */
public record LeafGroup(long first, List<LogLeaf> leaves) {

    /**
     * A row of the database.
     *
     * @param index where it stands in the log
     * @param hash of the leaf in the tree
     * @param leaf its bytes
     */
    public record Row(long index, byte[] hash, byte[] leaf) {}

    public LeafGroup {
        leaves = List.copyOf(leaves);
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a group without a leaf");
        }
    }

    /** The rows to insert. */
    public List<Row> rows() {
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> {
                    byte[] bytes = leaves.get(i).bytes();
                    return new Row(first + i, TreeHash.leaf(bytes), bytes);
                })
                .toList();
    }
}
