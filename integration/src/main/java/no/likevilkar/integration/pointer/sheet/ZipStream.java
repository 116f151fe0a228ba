package no.likevilkar.integration.pointer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a zip, found by walking through it from its beginning; nothing is kept of what is passed. */
final class ZipStream {

    private static final int MOST_PARTS = 1000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final byte[] zip;
    private final Set<String> names = new TreeSet<>();

    ZipStream(byte[] zip) throws UnreadableException {
        this.zip = zip;
        var seen = new HashSet<String>();
        walk((name, part) -> {
            if (!seen.add(name) || seen.size() > MOST_PARTS) {
                throw new UnreadableException("its zip has a part twice, or too many of them");
            }
            names.add(name);
            return false;
        });
    }

    /** In lower case. */
    Set<String> names() {
        return names;
    }

    /** @return whether there is such a part */
    boolean parse(String name, DefaultHandler handler) throws UnreadableException {
        boolean[] found = {false};
        walk((each, part) -> {
            if (each.equals(name.toLowerCase(Locale.ROOT))) {
                SaxPart.parse(part, handler);
                found[0] = true;
            }
            return found[0];
        });
        return found[0];
    }

    /** The text of a small part. */
    String text(String name) throws UnreadableException {
        var text = new StringBuilder();
        walk((each, part) -> {
            if (each.equals(name)) {
                text.append(new String(part.readNBytes(1000), StandardCharsets.UTF_8));
                return true;
            }
            return false;
        });
        return text.toString();
    }

    @FunctionalInterface
    private interface Visit {
        /** @return whether that was all */
        boolean part(String name, InputStream part) throws IOException, SAXException, UnreadableException;
    }

    private void walk(Visit visit) throws UnreadableException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            long[] left = {MOST_BYTES};
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = limited(in, left);
                if (!entry.isDirectory() && visit.part(entry.getName().toLowerCase(Locale.ROOT), part)) {
                    return;
                }
                part.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | IllegalArgumentException e) {
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
