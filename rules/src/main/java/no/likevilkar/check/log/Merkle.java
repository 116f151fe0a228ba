package no.likevilkar.check.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * Hashes and proofs of RFC 6962 trees, verified bottom up as RFC 9162 (2.1.3.2 and 2.1.4.2) tells. A proof that says nothing is
 * none: consistency with the empty tree is refused, and so is a hash that has not 32 bytes.
 */
public final class Merkle {

    /** Bytes of a hash. */
    public static final int HASH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    /** The hash of a leaf: SHA-256 of the byte 0 and the leaf. */
    public static byte[] leaf(byte[] bytes) {
        return sha256(LEAF, bytes);
    }

    /** The hash of an inner node: SHA-256 of the byte 1 and its two children. */
    public static byte[] node(byte[] left, byte[] right) {
        return sha256(NODE, left, right);
    }

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static byte[] emptyRoot() {
        return sha256();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Whether a leaf stands at an index of a tree.
     *
     * @param proof from the leaf's sibling up to the child of the root
     */
    public static boolean includes(long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || leafHash.length != HASH || !areHashes(proof)) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : proof) {
            if (last == 0) {
                return false;
            }
            if (isRight(at) || at == last) {
                hash = node(sibling, hash);
                while (!isRight(at) && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /**
     * Whether a tree is the beginning of another.
     *
     * @param size1 at least 1: every tree begins with the empty one, and a proof of that proves nothing
     */
    public static boolean isConsistent(long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
        if (size1 < 1 || size1 > size2 || !areHashes(proof)) {
            return false;
        }
        if (size1 == size2) {
            return proof.isEmpty() && Arrays.equals(root1, root2);
        }
        boolean rootIsNode = Long.bitCount(size1) == 1;
        if (proof.isEmpty()) {
            return false;
        }
        long at = size1 - 1;
        long last = size2 - 1;
        while (isRight(at)) {
            at >>= 1;
            last >>= 1;
        }
        byte[] first = rootIsNode ? root1 : proof.get(0);
        byte[] second = first;
        for (byte[] hash : rootIsNode ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if (isRight(at) || at == last) {
                first = node(hash, first);
                second = node(hash, second);
                while (!isRight(at) && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                second = node(second, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, root1) && Arrays.equals(second, root2);
    }

    private static boolean isRight(long at) {
        return (at & 1) == 1;
    }

    private static boolean areHashes(List<byte[]> proof) {
        return proof.stream().allMatch(hash -> hash.length == HASH);
    }
}
