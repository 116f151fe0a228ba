package no.likevilkar.check.log;

import java.util.HexFormat;

/** What a message shows of bytes and texts: enough to find them by. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String text(String text) {
        return "\"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "\"";
    }

    static String hash(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** A tree as people pass it on: size, colon, root in base64. */
    static String head(long size, byte[] root) {
        return size + ":" + Base64Text.of(root);
    }
}
