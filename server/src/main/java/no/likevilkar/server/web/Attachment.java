package no.likevilkar.server.web;

import java.nio.charset.StandardCharsets;

/** The header Content-Disposition of something that is to be kept and not shown (RFC 6266). */
public final class Attachment {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /**
     * @param name as it is called; in {@code filename} what is not plain ASCII gives way to an underscore, in {@code filename*} nothing is
     *     lost (RFC 8187)
     */
    public static String named(String name) {
        var plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.appendCodePoint(isPlain(c) || c == ' ' ? c : '_'));
        var exact = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            int c = one & 0xff;
            exact.append(isPlain(c) ? String.valueOf((char) c) : String.format("%%%02X", c));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }
}
