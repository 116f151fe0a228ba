package no.likevilkar.ruleset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 in lower-case hex, and the digest of a folder. */
public final class Digests {

    private Digests() {}

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Digest of a rule set folder: SHA-256 over one line per file in order of path, each with the path, a space, the SHA-256
     * of the file's bytes and a line feed.
     */
    public static String ofFolder(SortedMap<String, byte[]> files) {
        var lines = new StringBuilder();
        files.forEach((path, bytes) ->
                lines.append(path).append(' ').append(sha256(bytes)).append('\n'));
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
