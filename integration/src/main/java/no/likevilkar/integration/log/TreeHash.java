package no.likevilkar.integration.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hashes of RFC 6962, section 2.1. */
final class TreeHash {

    /** Bytes of a hash. */
    static final int SIZE = 32;

    private TreeHash() {}

    static byte[] leaf(byte[] bytes) {
        var digest = sha256();
        digest.update((byte) 0);
        return digest.digest(bytes);
    }

    static byte[] node(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of a tree with these leaf hashes; of none, SHA-256 of nothing. */
    static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return sha256().digest();
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int half = (int) half(hashes.size());
        return node(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
    }

    /** Where a tree is divided: at the largest power of two that is smaller than its size. */
    static long half(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
