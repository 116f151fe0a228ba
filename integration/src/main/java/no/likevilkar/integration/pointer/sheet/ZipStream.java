package no.likevilkar.integration.pointer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.likevilkar.integration.pointer.LocalEntries;
import no.likevilkar.integration.pointer.SafeSax;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a zip, found by walking through it from its beginning; only small ones are kept. */
final class ZipStream {

    private static final int MOST_PARTS = 1000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int SMALL = 256 * 1024;
    private static final int MOST_KEPT = 16 * 1024 * 1024;

    private final byte[] zip;
    private final Set<String> names = new TreeSet<>();
    private final Map<String, byte[]> small = new HashMap<>();
    private int kept;

    ZipStream(byte[] zip) throws UnreadableException {
        this.zip = zip;
        var seen = new HashSet<String>();
        walk((name, part) -> {
            if (!seen.add(name) || seen.size() > MOST_PARTS) {
                throw new UnreadableException("its zip has a part twice, or too many of them");
            }
            names.add(name);
            byte[] beginning = part.readNBytes(SMALL);
            if (beginning.length < SMALL && kept + beginning.length < MOST_KEPT) {
                small.put(name, beginning);
                kept += beginning.length;
            }
            return false;
        });
    }

    /** In lower case. */
    Set<String> names() {
        return names;
    }

    /** @return whether there is such a part */
    boolean parse(String name, DefaultHandler handler) throws UnreadableException {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (!names.contains(wanted)) {
            return false;
        }
        visit(wanted, part -> SafeSax.parse(part, handler));
        return true;
    }

    /** The text of a small part; empty when there is none. */
    String text(String name) {
        return new String(small.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private void visit(String name, Opening opening) throws UnreadableException {
        if (small.containsKey(name)) {
            try {
                opening.open(new ByteArrayInputStream(small.get(name)));
            } catch (IOException | SAXException e) {
                throw new UnreadableException("its XML is broken: " + e.getMessage());
            }
            return;
        }
        walk((each, part) -> {
            if (each.equals(name)) {
                opening.open(part);
            }
            return each.equals(name);
        });
    }

    @FunctionalInterface
    private interface Opening {
        void open(InputStream part) throws IOException, SAXException;
    }

    @FunctionalInterface
    private interface Visit {
        /** @return whether that was all */
        boolean part(String name, InputStream part) throws IOException, SAXException, UnreadableException;
    }

    private void walk(Visit visit) throws UnreadableException {
        try (var entries = new LocalEntries(zip)) {
            long[] left = {MOST_BYTES};
            while (entries.next()) {
                String name = entries.name().toLowerCase(Locale.ROOT);
                var part = limited(entries.content(), left);
                if (!name.endsWith("/") && visit.part(name, part)) {
                    return;
                }
                part.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UnreadableException("its zip is broken: " + e.getMessage());
        } catch (SAXException e) {
            throw new UnreadableException("its XML is broken: " + e.getMessage());
        }
    }

    /** Neither ends the zip when a parser closes it, nor gives more than what is left. */
    private static InputStream limited(InputStream zip, long[] left) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = zip.read(buffer, from, length);
                left[0] -= Math.max(0, read);
                if (left[0] < 0) {
                    throw new IOException("it grows beyond 200 MB");
                }
                return read;
            }
        };
    }
}
