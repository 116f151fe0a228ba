package no.likevilkar.check.bundle;

/** Opens the confidential values of a file as far as a bundle opens them. */
@FunctionalInterface
public interface Opener {

    /**
     * The tree with values in the place of commitments, and {@link no.likevilkar.check.Unshown#VALUE} for those not opened.
     *
     * @param path file, and place in it where the tree is only a part: {@code trace.jsonl/57}
     */
    Object open(String path, Object tree);
}
