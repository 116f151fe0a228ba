package no.likevilkar.integration.pointer.saft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.likevilkar.integration.pointer.LocalEntries;
import no.likevilkar.integration.pointer.UnreadableException;

/** The XML files of an export: one by itself, or those of a zip in the order of their numbers. */
final class Files {

    private static final int MOST_BYTES = 200 * 1024 * 1024;
    private static final int MOST_ENTRIES = 1000;
    private static final Pattern NUMBERED = Pattern.compile(".*_([0-9]{1,4})_[0-9]{1,4}\\.xml");

    private record Numbered(int number, byte[] bytes) {}

    private Files() {}

    static List<byte[]> of(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException("it has more than 200 MB");
        }
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return List.of(bytes);
        }
        try (var zip = new LocalEntries(bytes)) {
            return unpacked(zip);
        } catch (IOException e) {
            throw new UnreadableException("it is a zip that cannot be unpacked");
        }
    }

    private static List<byte[]> unpacked(LocalEntries zip) throws IOException, UnreadableException {
        var files = new ArrayList<Numbered>();
        int room = MOST_BYTES;
        int entries = 0;
        while (zip.next()) {
            String name = zip.name().toLowerCase(Locale.ROOT);
            if (++entries > MOST_ENTRIES) {
                throw new UnreadableException("it is a zip of more than " + MOST_ENTRIES + " entries");
            }
            byte[] content = content(zip.content(), room);
            room -= content.length;
            if (name.endsWith(".xml") && !name.startsWith("__macosx/")) {
                var number = NUMBERED.matcher(name);
                files.add(new Numbered(number.matches() ? Integer.parseInt(number.group(1)) : 0, content));
            }
        }
        files.sort(Comparator.comparingInt(Numbered::number));
        return files.stream().map(Numbered::bytes).toList();
    }

    private static byte[] content(InputStream zip, int room) throws IOException, UnreadableException {
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > room) {
                throw new UnreadableException("it is a zip of more than 200 MB when unpacked");
            }
        }
        return out.toByteArray();
    }
}
