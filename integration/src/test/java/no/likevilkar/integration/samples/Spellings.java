package no.likevilkar.integration.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Every way in which somebody might write a number or a name, so that it can be looked for. */
final class Spellings {

    private static final List<String> GROUPS = List.of("", " ", "\u00a0", "\u202f", "\u2009", ",", ".", "'", "_");

    private Spellings() {}

    static Set<String> of(BigDecimal number) {
        var all = new TreeSet<String>();
        var positive = number.abs();
        for (int scale : new int[] {0, 1, 2, 4}) {
            if (positive.stripTrailingZeros().scale() <= scale) {
                String digits =
                        positive.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
                String whole = scale == 0 ? digits : digits.substring(0, digits.length() - scale - 1);
                String rest = scale == 0 ? "" : digits.substring(digits.length() - scale);
                for (String group : GROUPS) {
                    for (String mark : rest.isEmpty() ? List.of("") : List.of(".", ",")) {
                        all.add(grouped(whole, group) + mark + rest);
                    }
                }
            }
        }
        all.add(positive.movePointRight(2).stripTrailingZeros().toPlainString());
        all.removeIf(spelling -> spelling.length() < 5);
        return all;
    }

    private static String grouped(String whole, String group) {
        var text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, group);
        }
        return text.toString();
    }

    /** A text in the bytes in which it might stand in a file, each byte as one character. */
    static Set<String> encodings(String text) {
        var all = new TreeSet<String>();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] bytes = text.getBytes(charset);
            all.add(new String(bytes, StandardCharsets.ISO_8859_1));
            String hex = HexFormat.of().formatHex(bytes);
            all.add(hex);
            all.add(hex.toUpperCase(Locale.ROOT));
            if (bytes.length >= 6) {
                all.addAll(base64(bytes));
            }
        }
        return all;
    }

    /** Base64 of the bytes inside a longer text: what does not depend on the neighbours, for each way they may fall. */
    private static List<String> base64(byte[] bytes) {
        var all = new ArrayList<String>();
        for (int offset = 0; offset < 3; offset++) {
            byte[] padded = new byte[offset + bytes.length];
            System.arraycopy(bytes, 0, padded, offset, bytes.length);
            int whole = padded.length / 3 * 3;
            String encoded = Base64.getEncoder().encodeToString(Arrays.copyOf(padded, whole));
            all.add(offset == 0 ? encoded : encoded.substring(4));
        }
        all.removeIf(text -> text.length() < 6);
        return all;
    }
}
