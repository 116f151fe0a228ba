package no.likevilkar.integration.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.pointer.LocalEntries;

/** Sound bytes with one to four accidents: bits flipped, ends cut, chunks doubled or gone, numbers and tags swapped. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9 .,]*");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,80}>|\"[^\"]{1,80}\"|[^;,\\n]{1,80}[;,\\n]");
    private static final List<String> ODD = List.of(
            "0",
            "-",
            "-0",
            "99999999999999999999999999999999999999",
            "1e999999999",
            "0.00000000000000000000000000000000000001",
            "NaN",
            "2147483648",
            "-9223372036854775809",
            "0000-00-00",
            "9999999999-12-31",
            "2024-02-30",
            "",
            " ",
            "\u0000",
            "\u00a0",
            "\u202e",
            "\ufeff",
            "\"",
            "\"\"",
            "'",
            "\n",
            "\r",
            "\t",
            ";",
            "<",
            "&#0;",
            "&x;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<?x?>",
            "{",
            "]",
            "null",
            "true",
            "\\ud800",
            "../x",
            "Æ");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** The seed among these that is changed, and how. */
    byte[] of(List<byte[]> sound) {
        byte[] bytes = sound.get(random.nextInt(sound.size()));
        boolean packed = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        if (packed && random.nextInt(4) > 0) {
            return inside(bytes);
        }
        return several(bytes);
    }

    /** A part of a zip changed and everything packed again, so that more than the zip is tried. */
    private byte[] inside(byte[] zip) {
        var parts = parts(zip);
        var names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        parts.put(name, several(parts.get(name)));
        return SampleCase.zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var entries = new LocalEntries(zip)) {
            while (entries.next()) {
                parts.put(entries.name(), entries.content().readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private byte[] several(byte[] sound) {
        byte[] bytes = sound;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = bytes.length == 0 ? bytes : once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(bytes.length - at, random.nextBoolean() ? 8 : 400));
        byte[] chunk = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(9)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] other = bytes.clone();
                other[at] = (byte) random.nextInt(256);
                yield other;
            }
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> spliced(bytes, at, length, new byte[0]);
            case 4 -> spliced(bytes, at, 0, chunk);
            case 5 -> spliced(bytes, random.nextInt(bytes.length), 0, chunk);
            case 6 -> spliced(bytes, at, 0, odd());
            case 7 -> token(bytes, NUMBER, true);
            default -> token(bytes, TAG, random.nextInt(3) == 0);
        };
    }

    /** One token in place of another of its kind, or something odd in place of it. */
    private byte[] token(byte[] bytes, Pattern kind, boolean odd) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        var found = kind.matcher(text).results().limit(5_000).toList();
        if (found.isEmpty()) {
            return bytes;
        }
        var one = found.get(random.nextInt(found.size()));
        byte[] instead = odd && random.nextBoolean()
                ? odd()
                : found.get(random.nextInt(found.size())).group().getBytes(StandardCharsets.ISO_8859_1);
        return spliced(bytes, one.start(), one.end() - one.start(), instead);
    }

    private byte[] odd() {
        String text = ODD.get(random.nextInt(ODD.size()));
        return text.repeat(random.nextInt(20) == 0 ? 3_000 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, int at, int gone, byte[] instead) {
        var out = new ByteArrayOutputStream(bytes.length + instead.length);
        out.write(bytes, 0, at);
        out.writeBytes(instead);
        int rest = Math.min(bytes.length, at + gone);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
