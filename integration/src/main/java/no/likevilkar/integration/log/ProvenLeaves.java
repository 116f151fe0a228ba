package no.likevilkar.integration.log;

import java.util.List;

/**
 * Leaves with the proofs that they stand in one tree of the log.
 *
 * @param checkpoint of that tree, a signed note
 * @param leaves in the order in which they were asked for
 */
public record ProvenLeaves(byte[] checkpoint, List<One> leaves) {

    /**
     * A leaf with its place.
     *
     * @param index where it stands
     * @param text the very text that is hashed
     * @param proof from its sibling up to the child of the root, each hash in base64
     */
    public record One(long index, String text, List<String> proof) {

        public One {
            proof = List.copyOf(proof);
        }
    }

    public ProvenLeaves {
        checkpoint = checkpoint.clone();
        leaves = List.copyOf(leaves);
    }
}
